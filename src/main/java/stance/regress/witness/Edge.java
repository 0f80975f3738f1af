package stance.regress.witness;

import java.util.Optional;
import stance.scenario.Proposal;

/**
 * A stance at its edge.
 *
 * @param speaks a proposal of which it says something
 * @param silent the same proposal with one thing changed, of which it says nothing; empty where none was found
 */
public record Edge(Proposal speaks, Optional<Proposal> silent) {}
