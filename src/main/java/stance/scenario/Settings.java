package stance.scenario;

import java.util.LinkedHashMap;
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
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Changes made on the command line: {@code provision.field=value}, or {@code provision=null} to leave it out. */
final class Settings {

    private static final Pattern FORM = Pattern.compile("([^.=]+)(?:\\.([^.=]+))?=(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,15})(\\.\\d{1,15})?");

    private final Vocabulary vocabulary;
    private final Problems problems;

    Settings(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The scenario with all settings, in their order. */
    JsonObject apply(JsonObject scenario, List<String> settings) {
        var changed = scenario;
        for (var setting : settings) {
            var before = changed;
            changed = patch(setting, before)
                    .map(patch -> MergePatch.scenario(before, patch))
                    .orElse(before);
        }
        return changed;
    }

    private Optional<JsonObject> patch(String setting, JsonObject scenario) {
        var match = FORM.matcher(setting);
        if (!match.matches()) {
            error(setting, "It must be of the form provision.field=value, or provision=null.", "");
            return Optional.empty();
        }
        var provisions = members(scenario, "provisions");
        var id = match.group(1);
        var provision = provisions.get(id);
        if (provision == null) {
            error(setting, "There is no provision \"" + id + "\".", Nearest.hint(id, provisions.keySet()));
            return Optional.empty();
        }
        var field = Optional.ofNullable(match.group(2));
        if (field.isEmpty()) {
            if (!match.group(3).equals("null")) {
                error(setting, "A whole provision can only be set to null.", "Name a field: " + id + ".field=value.");
                return Optional.empty();
            }
            return Optional.of(object("provisions", object(id, new JsonNull(Spot.NOWHERE))));
        }
        return value(setting, provision.value(), field.get(), match.group(3))
                .map(value -> object("provisions", object(id, object(field.get(), value))));
    }

    private Optional<Json> value(String setting, Json provision, String fieldName, String text) {
        if (fieldName.equals("type")) {
            return Optional.of(new JsonText(Spot.NOWHERE, text));
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
                    setting,
                    "Unknown field \"" + fieldName + "\" in " + type.get().name() + ".",
                    Nearest.hint(fieldName, type.get().fieldNames()));
        }
        return field.map(known -> json(text, known.type()));
    }

    /** The JSON that the text stands for in a field of this type; where it does not fit, reading it says so. */
    private static Json json(String text, FieldType type) {
        if (text.equals("null")) {
            return new JsonNull(Spot.NOWHERE);
        } else if (type instanceof SetType) {
            return new JsonArray(
                    Spot.NOWHERE,
                    Stream.of(text.split(",", -1))
                            .map(String::strip)
                            .filter(item -> !item.isEmpty())
                            .<Json>map(item -> new JsonText(Spot.NOWHERE, item))
                            .toList());
        } else if (type instanceof FlagType && (text.equals("true") || text.equals("false"))) {
            return new JsonFlag(Spot.NOWHERE, text.equals("true"));
        } else if (type.isNumeric() && NUMBER.matcher(text).matches()) {
            return new JsonNumber(Spot.NOWHERE, text);
        }
        return new JsonText(Spot.NOWHERE, text);
    }

    private static Map<String, Member> members(JsonObject scenario, String key) {
        var member = scenario.members().get(key);
        return member != null && member.value() instanceof JsonObject object ? object.members() : Map.of();
    }

    private static JsonObject object(String key, Json value) {
        var members = new LinkedHashMap<String, Member>();
        members.put(key, new Member(Spot.NOWHERE, value));
        return new JsonObject(Spot.NOWHERE, members);
    }

    private void error(String setting, String message, String hint) {
        problems.error("scenario.setting", Place.of("--set " + setting), message, hint);
    }
}
