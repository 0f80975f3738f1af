package stance.explore.compare;

import java.util.List;
import java.util.Optional;
import stance.scenario.Response;

/**
 * What a party makes of the package, side by side.
 *
 * @param responses one for each side; empty where it is not a party
 */
public record PartyRow(String party, List<Optional<Response>> responses) {

    /** Keeps its own copy. */
    public PartyRow {
        responses = List.copyOf(responses);
    }

    /** Whether the sides differ. */
    public boolean differs() {
        return responses.stream().distinct().count() > 1;
    }
}
