package stance.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonFlag;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonNumber;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.language.Phrase;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Changes made on the command line: {@code provision.field=value}, or {@code provision=null} to leave it out. */
final class Settings {

    private static final Pattern FORM = Pattern.compile("([^.=]+)(?:\\.([^.=]+))?=(.*)", Pattern.DOTALL);
    /** As JSON writes it; which numbers are taken, reading says. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final Vocabulary vocabulary;
    private final Problems problems;

    Settings(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The scenario with all settings, in their order. */
    JsonObject apply(JsonObject scenario, List<String> settings) {
        var changed = scenario;
        for (var i = 0; i < settings.size(); i++) {
            var before = changed;
            changed = new Setting(settings.get(i), new Spot(0, i + 1))
                    .patch(before)
                    .map(patch -> MergePatch.scenario(before, patch))
                    .orElse(before);
        }
        return changed;
    }

    /** How the problems of a setting are placed; see {@link stance.json.JsonCursor}. */
    static List<String> places(List<String> settings) {
        return settings.stream().map(Settings::place).toList();
    }

    private static String place(String setting) {
        return "--set " + setting;
    }

    /** One change; what it makes stands at its own spot. */
    private final class Setting {

        private final String text;
        private final Spot at;

        Setting(String text, Spot at) {
            this.text = text;
            this.at = at;
        }

        Optional<JsonObject> patch(JsonObject scenario) {
            var match = FORM.matcher(text);
            if (!match.matches()) {
                error(Phrase.of("It must be of the form provision.field=value, or provision=null."), Phrase.NONE);
                return Optional.empty();
            }
            var provisions = members(scenario);
            var id = match.group(1);
            var provision = provisions.get(id);
            if (provision == null) {
                error(Phrase.of("There is no provision \"%s\".", id), Nearest.hint(id, provisions.keySet()));
                return Optional.empty();
            }
            var field = Optional.ofNullable(match.group(2));
            if (field.isEmpty() && !match.group(3).equals("null")) {
                error(
                        Phrase.of("A whole provision can only be set to null."),
                        Phrase.of("Name a field: %s.field=value.", id));
                return Optional.empty();
            }
            var change = field.isEmpty()
                    ? Optional.<Json>of(new JsonNull(at))
                    : value(provision.value(), field.get(), match.group(3)).map(value -> object(field.get(), value));
            return change.map(value -> object("provisions", object(id, value)));
        }

        private Optional<Json> value(Json provision, String fieldName, String value) {
            if (fieldName.equals("type")) {
                return Optional.of(new JsonText(at, value));
            }
            var type = Optional.of(provision)
                    .filter(JsonObject.class::isInstance)
                    .map(object -> ((JsonObject) object).members().get("type"))
                    .filter(name -> name.value() instanceof JsonText)
                    .flatMap(name -> vocabulary.type(((JsonText) name.value()).text()));
            if (type.isEmpty()) {
                // The provision itself is wrong, which its own reading says.
                return Optional.empty();
            }
            var field = type.get().field(fieldName);
            if (field.isEmpty()) {
                error(
                        Phrase.of(
                                "Unknown field \"%s\" in %s.",
                                fieldName, type.get().name()),
                        Nearest.hint(fieldName, type.get().fieldNames()));
            }
            return field.map(known -> json(value, known.type()));
        }

        /** The JSON that the text stands for in a field of this type; where it does not fit, reading it says so. */
        private Json json(String value, FieldType type) {
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

        private JsonObject object(String key, Json value) {
            return new JsonObject(at, Map.of(key, new Member(at, value)));
        }

        private void error(Phrase message, Phrase hint) {
            problems.error("scenario.setting", Place.of(place(text)), message, hint);
        }
    }

    private static Map<String, Member> members(JsonObject scenario) {
        var member = scenario.members().get("provisions");
        return member != null && member.value() instanceof JsonObject object ? object.members() : Map.of();
    }
}
