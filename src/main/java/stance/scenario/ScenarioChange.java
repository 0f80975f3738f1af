package stance.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.json.Json;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.json.JsonCursor;
import stance.json.JsonReader;
import stance.json.JsonReplacement;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.problem.Spot;

/**
 * A change of a scenario, written as its variants are, that can be made in the text of its file. Every byte that says the
 * same as before stays as it was. Immutable.
 *
 * @param change members of a variant
 */
public record ScenarioChange(JsonObject change) {

    private static final Set<String> TERMS = Set.of("provisions", "context");

    /**
     * Reads a change.
     *
     * @throws RefusedException with what is wrong with it; whether it fits a scenario is not looked at
     */
    public static ScenarioChange read(String name, byte[] bytes) {
        var problems = new Problems();
        var root = JsonReader.read(name, bytes, problems);
        problems.refuseErrors();
        var cursor = new JsonCursor(name, root.orElseThrow(), problems);
        var object = cursor.object(root.orElseThrow(), Phrase.of("A change"));
        object.ifPresent(change -> cursor.refuseUnknown(change, ScenarioReader.VARIANT_KEYS, Phrase.of("a change")));
        problems.refuseErrors();
        return new ScenarioChange(object.orElseThrow());
    }

    /** The text with the scenario itself changed. */
    public String in(String text, ScenarioSource source) {
        return JsonReplacement.replace(text, source.root(), changed(source.root()));
    }

    /**
     * The text with one of its variants changed, or with this as a variant that is new; what the variant expects, and what
     * else is not named, stays.
     *
     * @throws RefusedException if it changes a field of a provision that the variant takes away
     */
    public String in(String text, ScenarioSource source, String variant) {
        var root = source.root();
        var variants = object(root, "variants").map(JsonObject::members).orElse(Map.of());
        var old = Optional.ofNullable(variants.get(variant)).map(Member::value);
        var composed = old.isPresent() ? composed(Optional.of(root), old.get(), change, false) : change;
        var all = new LinkedHashMap<>(variants);
        all.put(variant, made(composed));
        var members = new LinkedHashMap<>(root.members());
        members.put("variants", made(new JsonObject(Spot.NOWHERE, all)));
        return JsonReplacement.replace(text, root, new JsonObject(root.at(), members));
    }

    private JsonObject changed(JsonObject root) {
        var members = new LinkedHashMap<>(MergePatch.scenario(root, change).members());
        for (var part : TERMS) {
            object(change, part)
                    .ifPresent(changes -> members.computeIfPresent(
                            part, (key, merged) -> made(withoutNulls((JsonObject) merged.value(), changes))));
        }
        return new JsonObject(root.at(), members);
    }

    /** In a scenario, a field that is taken away is not there; only a variant says so by a null. */
    private static JsonObject withoutNulls(JsonObject terms, JsonObject changes) {
        var members = new LinkedHashMap<>(terms.members());
        changes.members().forEach((id, changed) -> {
            if (changed.value() instanceof JsonObject fields
                    && members.containsKey(id)
                    && members.get(id).value() instanceof JsonObject term) {
                var kept = new LinkedHashMap<>(term.members());
                fields.members().forEach((field, value) -> {
                    if (value.value() instanceof JsonNull) {
                        kept.remove(field);
                    }
                });
                members.put(id, made(new JsonObject(term.at(), kept)));
            }
        });
        return new JsonObject(terms.at(), members);
    }

    /**
     * One patch that says what two say, one after the other.
     *
     * @param base what they are put onto
     * @param areTerms whether these are provisions by id, of which one that gives its type replaces the old one whole
     */
    private static Json composed(Optional<Json> base, Json patch, Json change, boolean areTerms) {
        if (!(patch instanceof JsonObject before) || !(change instanceof JsonObject changes)) {
            return change;
        }
        var members = new LinkedHashMap<>(before.members());
        changes.members().forEach((key, member) -> {
            var under = base.flatMap(value -> member(value, key));
            var old = Optional.ofNullable(members.get(key)).map(Member::value);
            if (member.value() instanceof JsonNull && under.isEmpty()) {
                members.remove(key);
            } else if (old.isEmpty() || (areTerms && isWhole(member.value()))) {
                members.put(key, member);
            } else if (areTerms && old.get() instanceof JsonNull && member.value() instanceof JsonObject) {
                throw takenAway(key);
            } else {
                var field = areTerms && isWhole(old.get()) ? Optional.<Json>empty() : under;
                members.put(key, made(composed(field, old.get(), member.value(), TERMS.contains(key))));
            }
        });
        return new JsonObject(before.at(), members);
    }

    private static RefusedException takenAway(String id) {
        return new RefusedException(List.of(new Problem(
                "scenario.taken-away",
                Severity.ERROR,
                Place.of("provisions." + id),
                Phrase.of("The variant takes \"%s\" away: there is nothing to change.", id),
                Phrase.of("To put it back, give its type and all of its fields."))));
    }

    private static boolean isWhole(Json term) {
        return member(term, "type").isPresent();
    }

    private static Optional<Json> member(Json value, String key) {
        return value instanceof JsonObject object
                ? Optional.ofNullable(object.members().get(key)).map(Member::value)
                : Optional.empty();
    }

    private static Optional<JsonObject> object(JsonObject owner, String key) {
        return member(owner, key).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static Member made(Json value) {
        return new Member(Spot.NOWHERE, value);
    }
}
