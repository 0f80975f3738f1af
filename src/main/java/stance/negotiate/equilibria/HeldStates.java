package stance.negotiate.equilibria;

import java.util.BitSet;
import java.util.List;
import stance.negotiate.graph.Concept;
import stance.negotiate.graph.Reading;

/**
 * Which states hold in one sense.
 *
 * @param certain by decision maker, the states that are stable for it however its open pairs are decided
 * @param possible by decision maker, those that are stable for it by some way of deciding them
 */
public record HeldStates(Concept concept, List<BitSet> certain, List<BitSet> possible) {

    /** Keeps its own copies. */
    public HeldStates {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
    }

    /** Whether a state is stable for a decision maker. */
    public boolean isStable(int maker, int state, Reading reading) {
        return (reading == Reading.CERTAIN ? certain : possible).get(maker).get(state);
    }

    /** Whether a state is stable for all. */
    public boolean isEquilibrium(int state, Reading reading) {
        return (reading == Reading.CERTAIN ? certain : possible).stream().allMatch(stable -> stable.get(state));
    }
}
