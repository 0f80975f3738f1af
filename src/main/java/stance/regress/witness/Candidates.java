package stance.regress.witness;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import stance.scenario.Proposal;

/**
 * Proposals to try.
 *
 * @param untried why they are not every combination of the values that the rules tell apart; nothing where they are. If
 *     there is something, that none of the proposals shows a thing proves nothing
 */
public record Candidates(List<Proposal> proposals, Set<Untried> untried) {

    /** Keeps its own copies. */
    public Candidates {
        proposals = List.copyOf(proposals);
        var reasons = EnumSet.noneOf(Untried.class);
        reasons.addAll(untried);
        untried = Collections.unmodifiableSet(reasons);
    }

    /** Whether they are every combination. */
    public boolean isComplete() {
        return untried.isEmpty();
    }
}
