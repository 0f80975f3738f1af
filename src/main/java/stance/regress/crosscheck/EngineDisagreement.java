package stance.regress.crosscheck;

import java.util.List;
import stance.regress.crosscheck.plain.PlainFinding;
import stance.scenario.Proposal;

/**
 * What Drools and the checker find differently of one stance in one proposal.
 *
 * @param stance its id
 * @param byDrools what Drools alone finds, or finds once more than the checker
 * @param byChecker what the checker alone finds
 */
public record EngineDisagreement(
        Proposal proposal, String stance, List<PlainFinding> byDrools, List<PlainFinding> byChecker) {

    /** Keeps its own copies. */
    public EngineDisagreement {
        byDrools = List.copyOf(byDrools);
        byChecker = List.copyOf(byChecker);
    }

    /** How many facts it takes. */
    int facts() {
        return proposal.provisions().size() + proposal.context().size();
    }
}
