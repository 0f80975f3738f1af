package stance.regress.witness;

import java.util.Optional;
import stance.scenario.Proposal;

/**
 * A stance at its edge.
 *
 * @param speaks a proposal of which it says something
 * @param beside the same proposal with one thing changed, of which it says nothing, or, where no change silences it,
 *     something else; empty where none was found
 * @param isSilent whether it says nothing of that
 */
public record Edge(Proposal speaks, Optional<Proposal> beside, boolean isSilent) {}
