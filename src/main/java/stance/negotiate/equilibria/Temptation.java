package stance.negotiate.equilibria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.negotiate.graph.Concept;
import stance.negotiate.graph.UnilateralMove;

/**
 * A move that a decision maker has and prefers to where it is, and what deters it.
 *
 * @param to the state that it leads to
 * @param isOpen whether its order leaves it open which of the two it prefers
 * @param deterrents by sense, the answer of the others that keeps it from the move; empty where nothing does
 */
public record Temptation(int maker, int to, boolean isOpen, Map<Concept, Optional<List<UnilateralMove>>> deterrents) {

    /** Keeps its own copy. */
    public Temptation {
        deterrents = Map.copyOf(deterrents);
    }
}
