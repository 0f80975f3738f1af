package stance.scenario;

import java.util.Collection;
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
                party,
                parties,
                "scenario.unknown-party",
                at,
                Phrase.of("\"%s\" is not a party of this scenario.", party));
    }

    /** Whether the provision is none of those, after a problem was noted. */
    boolean refusesProvision(String id, Spot at, Collection<String> provisions) {
        return refuses(
                id, provisions, "scenario.unknown-provision", at, Phrase.of("There is no provision \"%s\" here.", id));
    }

    private boolean refuses(String id, Collection<String> known, String code, Spot at, Phrase message) {
        if (known.contains(id)) {
            return false;
        }
        cursor.error(code, at, message, Nearest.hint(id, known));
        return true;
    }
}
