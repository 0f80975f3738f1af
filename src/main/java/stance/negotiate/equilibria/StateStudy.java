package stance.negotiate.equilibria;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.negotiate.graph.UnilateralMove;

/**
 * A state, looked at closely.
 *
 * @param state its number in the conflict, from 0
 * @param temptations who would move where, and what deters it
 * @param joint moves that make every one of several decision makers better off
 * @param preferredPath from the status quo by steps that their movers surely prefer; empty where there is none
 * @param path from the status quo by any steps of single decision makers; empty where there is none
 */
public record StateStudy(
        int state,
        List<Temptation> temptations,
        List<JointMove> joint,
        Optional<List<UnilateralMove>> preferredPath,
        Optional<List<UnilateralMove>> path) {

    /** Keeps its own copies. */
    public StateStudy {
        temptations = List.copyOf(temptations);
        joint = List.copyOf(joint);
    }

    /**
     * A move of several decision makers together.
     *
     * @param to the state that it leads to
     */
    public record JointMove(Set<Integer> coalition, int to) {
        /** Keeps its own copy. */
        public JointMove {
            coalition = Set.copyOf(coalition);
        }
    }
}
