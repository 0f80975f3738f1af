package stance.scenario;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Spot;

/**
 * A term as it is written on a command line: {@code plan:WaterPlan,agreedBy=2026-01-15}.
 *
 * @param id the one before the type, or the type's name with a small letter first
 * @param json the same as a scenario would have it, not yet read
 */
record WrittenTerm(String id, JsonObject json) {

    private static final Pattern FORM =
            Pattern.compile("\\s*(?:([^:,=\\s]+)\\s*:)?\\s*([^:,=\\s]+)\\s*(?:,(.*))?", Pattern.DOTALL);

    /** Lists hold commas: only one with a field and a {@code =} behind it ends a value. */
    private static final Pattern NEXT_FIELD = Pattern.compile(",(?=\\s*\\w+\\s*=)");

    /** The term of a text; empty where it is not of the form. */
    static Optional<WrittenTerm> of(String text, Vocabulary vocabulary, Spot at) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var type = match.group(2);
        var members = new LinkedHashMap<String, Member>();
        members.put("type", new Member(at, new JsonText(at, type)));
        for (var field : match.group(3) == null ? new String[0] : NEXT_FIELD.split(match.group(3))) {
            var equals = field.indexOf('=');
            if (equals < 1) {
                return Optional.empty();
            }
            var name = field.substring(0, equals).strip();
            var value = field.substring(equals + 1).strip();
            var json = vocabulary
                    .type(type)
                    .flatMap(known -> known.field(name))
                    .map(known -> FieldText.json(value, known.type(), at))
                    .orElseGet(() -> new JsonText(at, value));
            if (members.put(name, new Member(at, json)) != null) {
                return Optional.empty();
            }
        }
        var id = Optional.ofNullable(match.group(1))
                .orElse(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
        return Optional.of(new WrittenTerm(id, new JsonObject(at, members)));
    }
}
