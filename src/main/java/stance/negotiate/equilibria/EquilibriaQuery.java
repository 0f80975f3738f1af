package stance.negotiate.equilibria;

import java.util.List;
import java.util.OptionalInt;
import stance.negotiate.graph.Concept;

/**
 * What is asked of a conflict.
 *
 * @param concepts in which senses states are looked at, in their order
 * @param inverse the number of a state, from 1: what would make it an equilibrium
 */
public record EquilibriaQuery(List<Concept> concepts, OptionalInt inverse) {

    /** The senses that are looked at unless others are named. */
    public static final List<Concept> USUAL = List.of(Concept.R, Concept.GMR, Concept.SEQ);

    /** Keeps its own copy. */
    public EquilibriaQuery {
        concepts = List.copyOf(concepts);
    }

    /** The usual senses, and nothing else. */
    public static EquilibriaQuery usual() {
        return new EquilibriaQuery(USUAL, OptionalInt.empty());
    }
}
