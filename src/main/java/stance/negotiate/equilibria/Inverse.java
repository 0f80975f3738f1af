package stance.negotiate.equilibria;

import java.util.List;
import stance.negotiate.graph.Concept;
import stance.negotiate.graph.InverseStability.Need;

/**
 * What one decision maker would have to prefer for a state to be an equilibrium, the others being as they are.
 *
 * @param state its number in the conflict, from 0
 * @param answers for each sense in which it is none for certain, and each decision maker
 */
public record Inverse(int state, List<Answer> answers) {

    /** Keeps its own copy. */
    public Inverse {
        answers = List.copyOf(answers);
    }

    /**
     * For one decision maker in one sense.
     *
     * @param othersHold whether the state is stable for all others, so that this would make it an equilibrium
     * @param needs all that has to be so
     */
    public record Answer(Concept concept, int maker, boolean othersHold, List<Need> needs) {
        /** Keeps its own copy. */
        public Answer {
            needs = List.copyOf(needs);
        }
    }
}
