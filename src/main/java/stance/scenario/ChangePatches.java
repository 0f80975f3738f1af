package stance.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.language.Phrase;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/** Makes changes of a scenario's JSON, each a patch; what it makes stands at the spot of the change. */
final class ChangePatches {

    private static final Pattern SETTING = Pattern.compile("([^.=]+)(?:\\.([^.=]+))?=(.*)", Pattern.DOTALL);

    private static final Pattern ASSUMPTION = Pattern.compile("([^.=]+)(?:\\.([^.=]+))?=(\\w+)");

    private final Vocabulary vocabulary;
    private final Problems problems;

    ChangePatches(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The scenario with all changes, in their order. */
    JsonObject apply(JsonObject scenario, List<Change> changes) {
        var changed = scenario;
        for (var i = 0; i < changes.size(); i++) {
            var before = changed;
            var isFirstOfKind = changes.subList(0, i).stream()
                    .map(Change::kind)
                    .noneMatch(changes.get(i).kind()::equals);
            changed = new Patch(changes.get(i), isFirstOfKind, new Spot(0, i + 1))
                    .of(before)
                    .map(patch -> MergePatch.scenario(before, patch))
                    .orElse(before);
        }
        return changed;
    }

    /** What one change does. */
    private final class Patch {

        private final Change change;
        private final String text;
        private final boolean isFirstOfKind;
        private final Spot at;

        Patch(Change change, boolean isFirstOfKind, Spot at) {
            this.change = change;
            this.text = change.text();
            this.isFirstOfKind = isFirstOfKind;
            this.at = at;
        }

        Optional<JsonObject> of(JsonObject scenario) {
            return switch (change.kind()) {
                case ADD -> term(scenario, "provisions");
                case CONTEXT -> term(scenario, "context");
                case PARTY -> party(scenario);
                case PROPOSED_BY -> Optional.of(object("proposedBy", new JsonText(at, text)));
                case ASSUME -> assumption();
                case SET -> setting(scenario);
            };
        }

        private Optional<JsonObject> party(JsonObject scenario) {
            var isMore = text.startsWith("+");
            var parties = new ArrayList<Json>();
            var before = scenario.members().get("parties");
            if ((isMore || !isFirstOfKind) && before != null && before.value() instanceof JsonArray array) {
                parties.addAll(array.values());
            }
            var party = isMore ? text.substring(1) : text;
            if (isMore
                    && parties.stream()
                            .anyMatch(each -> each instanceof JsonText known
                                    && known.text().equals(party))) {
                return Optional.empty();
            }
            parties.add(new JsonText(at, party));
            return Optional.of(object("parties", new JsonArray(at, parties)));
        }

        private Optional<JsonObject> assumption() {
            var match = ASSUMPTION.matcher(text);
            if (!match.matches()) {
                error(
                        Phrase.of("It must be of the form PARTY=RESPONSE or PARTY.provision=RESPONSE."),
                        Phrase.of("For example: %s.", "CANADA=ACCEPTS"));
                return Optional.empty();
            }
            var response = new JsonText(at, match.group(3).toUpperCase(Locale.ROOT));
            var assumed = Optional.ofNullable(match.group(2))
                    .<Json>map(provision -> object(provision, response))
                    .orElse(response);
            return Optional.of(object("assume", object(match.group(1), assumed)));
        }

        private Optional<JsonObject> term(JsonObject scenario, String key) {
            var written = WrittenTerm.of(text, vocabulary, at);
            if (written.isEmpty()) {
                error(
                        Phrase.of("It must be of the form Type,field=value,... or ID:Type,field=value,..."),
                        Phrase.of("For example: %s.", "plan:WaterPlan,agreedBy=2026-01-15"));
                return Optional.empty();
            }
            var id = written.get().id();
            if (members(scenario, key).containsKey(id)) {
                error(
                        Phrase.of("There is \"%s\" already.", id),
                        Phrase.of("Put another id before it, or change what is there with --set."));
                return Optional.empty();
            }
            return written.map(term -> object(key, object(id, term.json())));
        }

        private Optional<JsonObject> setting(JsonObject scenario) {
            var match = SETTING.matcher(text);
            if (!match.matches()) {
                error(Phrase.of("It must be of the form provision.field=value, or provision=null."), Phrase.NONE);
                return Optional.empty();
            }
            var id = match.group(1);
            var provisions = members(scenario, "provisions");
            var context = members(scenario, "context");
            var key = provisions.containsKey(id) || !context.containsKey(id) ? "provisions" : "context";
            var term = members(scenario, key).get(id);
            if (term == null) {
                var known = new LinkedHashSet<>(provisions.keySet());
                known.addAll(context.keySet());
                error(Phrase.of("There is no provision \"%s\".", id), Nearest.hint(id, known));
                return Optional.empty();
            }
            var field = Optional.ofNullable(match.group(2));
            if (field.isEmpty() && !match.group(3).equals("null")) {
                error(
                        Phrase.of("A whole provision can only be set to null."),
                        Phrase.of("Name a field: %s.field=value.", id));
                return Optional.empty();
            }
            var changed = field.isEmpty()
                    ? Optional.<Json>of(new JsonNull(at))
                    : value(term.value(), field.get(), match.group(3)).map(value -> object(field.get(), value));
            return changed.map(value -> object(key, object(id, value)));
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
            return field.map(known -> FieldText.json(value, known.type(), at));
        }

        private JsonObject object(String key, Json value) {
            return new JsonObject(at, Map.of(key, new Member(at, value)));
        }

        private void error(Phrase message, Phrase hint) {
            problems.error("scenario.setting", Place.of(change.typed()), message, hint);
        }
    }

    private static Map<String, Member> members(JsonObject scenario, String key) {
        var member = scenario.members().get(key);
        return member != null && member.value() instanceof JsonObject object ? object.members() : Map.of();
    }
}
