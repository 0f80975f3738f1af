package stance.scenario;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonFlag;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonText;
import stance.pack.vocabulary.FieldType;
import stance.problem.Spot;

/** The JSON that a text of the command line stands for in a field; where it does not fit, reading that says so. */
final class FieldText {

    /** As JSON writes it; which numbers are taken, reading says. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private FieldText() {}

    static Json json(String value, FieldType type, Spot at) {
        if (value.equals("null")) {
            return new JsonNull(at);
        }
        return switch (type.kind()) {
            case CHOICES, ACTORS ->
                new JsonArray(
                        at,
                        Stream.of(value.split(",", -1))
                                .map(String::strip)
                                .filter(item -> !item.isEmpty())
                                .<Json>map(item -> new JsonText(at, item))
                                .toList());
            case FLAG ->
                value.equals("true") || value.equals("false")
                        ? new JsonFlag(at, value.equals("true"))
                        : new JsonText(at, value);
            case WHOLE_NUMBER, NUMBER ->
                NUMBER.matcher(value).matches() ? new JsonNumber(at, value) : new JsonText(at, value);
            case TEXT, DATE, CHOICE, ACTOR -> new JsonText(at, value);
        };
    }
}
