package stance.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stance.json.Json;
import stance.json.Json.JsonNull;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;

/**
 * JSON Merge Patch (RFC 7396) with the one exception of scenarios: a provision that gives its type replaces the old one
 * whole.
 */
final class MergePatch {

    private MergePatch() {}

    /** The scenario with the changes of a variant. */
    static JsonObject scenario(JsonObject scenario, JsonObject variant) {
        var changed = new LinkedHashMap<>(scenario.members());
        variant.members().forEach((key, change) -> {
            if (key.equals("provisions") || key.equals("context")) {
                merge(changed, key, change, MergePatch::provisions);
            } else {
                merge(changed, key, change, MergePatch::value);
            }
        });
        return new JsonObject(variant.at(), changed);
    }

    /**
     * The provision with the changes of a variant or alternative. A field that is set to null stays as a null, which
     * says the same as its absence, so that a missing field can be shown where it was taken away.
     */
    static Json provision(Optional<Json> provision, Json change) {
        if (!(change instanceof JsonObject changes)
                || changes.members().containsKey("type")
                || !(provision.orElse(change) instanceof JsonObject before)) {
            return change;
        }
        var members = new LinkedHashMap<>(before.members());
        members.putAll(changes.members());
        return new JsonObject(before.at(), members);
    }

    private static Json provisions(Optional<Json> provisions, Json changes) {
        return object(provisions, changes, MergePatch::provision);
    }

    private static Json value(Optional<Json> value, Json change) {
        return object(value, change, MergePatch::value);
    }

    private static Json object(Optional<Json> value, Json change, Merger inner) {
        if (!(change instanceof JsonObject changes)) {
            return change;
        }
        var members = new LinkedHashMap<String, Member>();
        if (value.orElse(change) instanceof JsonObject object && value.isPresent()) {
            members.putAll(object.members());
        }
        changes.members().forEach((key, member) -> merge(members, key, member, inner));
        return new JsonObject(changes.at(), members);
    }

    private static void merge(Map<String, Member> members, String key, Member change, Merger inner) {
        if (change.value() instanceof JsonNull) {
            members.remove(key);
        } else {
            var before = Optional.ofNullable(members.get(key)).map(Member::value);
            members.put(key, new Member(change.keyAt(), inner.merge(before, change.value())));
        }
    }

    private interface Merger {
        Json merge(Optional<Json> before, Json change);
    }
}
