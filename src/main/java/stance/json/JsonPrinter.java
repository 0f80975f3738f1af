package stance.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.stream.Collectors;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonFlag;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;

/**
 * Prints JSON as people write it: two spaces; what is short stands in one line, but an object inside of an object opens
 * the outer one.
 */
public final class JsonPrinter {

    private static final int WIDTH = 110;
    private static final String STEP = "  ";

    private JsonPrinter() {}

    /** A whole document, with a line break at its end; the outermost value is open. */
    public static String print(Json document) {
        return open(document, "") + "\n";
    }

    /**
     * A value inside of a document.
     *
     * @param indent of the line in which it begins
     */
    static String open(Json value, String indent) {
        var inner = indent + STEP;
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            return object.members().entrySet().stream()
                    .map(member ->
                            inner + member(member.getKey(), member.getValue().value(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        } else if (value instanceof JsonArray array && !array.values().isEmpty()) {
            return array.values().stream()
                    .map(item -> inner + fitting(item, inner, inner.length()))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return inLine(value);
    }

    static String member(String key, Json value, String indent) {
        var name = quote(key) + ": ";
        return name + fitting(value, indent, indent.length() + name.length());
    }

    /**
     * A value in one line where it fits, and else open.
     *
     * @param indent of the line in which it begins
     * @param column how much of that line is taken
     */
    static String fitting(Json value, String indent, int column) {
        var line = inLine(value);
        return column + line.length() <= WIDTH && !holdsObjects(value) ? line : open(value, indent);
    }

    private static boolean holdsObjects(Json value) {
        return value instanceof JsonObject object
                && object.members().values().stream()
                        .anyMatch(member -> member.value() instanceof JsonObject inner
                                && !inner.members().isEmpty());
    }

    static String inLine(Json value) {
        if (value instanceof JsonObject object) {
            return object.members().isEmpty()
                    ? "{}"
                    : object.members().entrySet().stream()
                            .map(member -> quote(member.getKey()) + ": "
                                    + inLine(member.getValue().value()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        } else if (value instanceof JsonArray array) {
            return array.values().stream().map(JsonPrinter::inLine).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof JsonText text) {
            return quote(text.text());
        } else if (value instanceof JsonNumber number) {
            return number.text();
        }
        return value instanceof JsonFlag flag ? String.valueOf(flag.value()) : "null";
    }

    static String quote(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
