package stance.regress.witness;

import java.util.List;
import stance.scenario.Proposal;

/**
 * Proposals to try.
 *
 * @param isComplete whether they are every combination of the values that the rules tell apart; if not, that none of
 *     them shows something proves nothing
 */
public record Candidates(List<Proposal> proposals, boolean isComplete) {

    /** Keeps its own copy. */
    public Candidates {
        proposals = List.copyOf(proposals);
    }
}
