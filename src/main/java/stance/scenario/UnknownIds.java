package stance.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Set;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.json.JsonCursor;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Spot;

/** Notes where a part of a scenario names a party or a provision that the scenario does not have. */
final class UnknownIds {

    private final JsonCursor cursor;

    UnknownIds(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** Whether the party is none of those, after a problem was noted. */
    boolean refusesParty(String party, Spot at, Collection<String> parties) {
        return refuses(
                "party",
                party,
                parties,
                "scenario.unknown-party",
                at,
                Phrase.of("\"%s\" is not a party of this scenario.", party));
    }

    /** Whether the provision is none of those, after a problem was noted. */
    boolean refusesProvision(String id, Spot at, Collection<String> provisions) {
        return refuses(
                "provision",
                id,
                provisions,
                "scenario.unknown-provision",
                at,
                Phrase.of("There is no provision \"%s\" here.", id));
    }

    /**
     * The changes of a variant without those of provisions that nobody has: what has no type changes one, and none of its
     * name is there.
     */
    JsonObject known(JsonObject variant, Set<String> provisions) {
        var member = variant.members().get("provisions");
        if (member == null || !(member.value() instanceof JsonObject changes)) {
            return variant;
        }
        var known = new LinkedHashMap<String, Member>();
        changes.members().forEach((id, change) -> {
            var isNew = !provisions.contains(id)
                    && (isWhole(change)
                            || (!provisions.isEmpty()
                                    && Nearest.closest(id, provisions).isEmpty()));
            // That there is none at all is a mistake of the scenario, which is told once.
            if (isNew || (!provisions.isEmpty() && !refusesProvision(id, change.keyAt(), provisions))) {
                known.put(id, change);
            }
        });
        var members = new LinkedHashMap<>(variant.members());
        members.put("provisions", new Member(member.keyAt(), new JsonObject(changes.at(), known)));
        return new JsonObject(variant.at(), members);
    }

    private static boolean isWhole(Member change) {
        return !(change.value() instanceof JsonObject provision)
                || provision.members().containsKey("type");
    }

    private boolean refuses(String kind, String id, Collection<String> known, String code, Spot at, Phrase message) {
        if (known.contains(id)) {
            cursor.mentioned(kind, id);
            return false;
        }
        cursor.unknown(kind, id, code, at, message, Nearest.hint(id, known));
        return true;
    }
}
