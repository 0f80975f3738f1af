package stance.negotiate.equilibria;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import stance.negotiate.graph.Concept;

/**
 * What is asked of a conflict.
 *
 * @param concepts in which senses states are looked at, in their order
 * @param inverse the number of a state, from 1: what would make it an equilibrium
 * @param studied the numbers of states, from 1, that are looked at closely whether they may hold or not
 */
public record EquilibriaQuery(List<Concept> concepts, OptionalInt inverse, Set<Integer> studied) {

    /** The senses that are looked at unless others are named. */
    public static final List<Concept> USUAL = List.of(Concept.R, Concept.GMR, Concept.SEQ);

    /** Keeps its own copies. */
    public EquilibriaQuery {
        concepts = List.copyOf(concepts);
        studied = Set.copyOf(studied);
    }

    /** The usual senses, and nothing else. */
    public static EquilibriaQuery usual() {
        return new EquilibriaQuery(USUAL, OptionalInt.empty(), Set.of());
    }
}
