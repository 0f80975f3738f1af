package stance.regress.witness;

import java.util.List;
import stance.pack.record.StanceRule;
import stance.scenario.Proposal;

/**
 * A rule at its edge.
 *
 * @param rule of a stance
 * @param matches a proposal that it matches
 * @param nearMisses the same proposal with one thing changed: one for each of its conditions for which one was found
 */
public record Edge(StanceRule rule, Proposal matches, List<NearMiss> nearMisses) {

    /** Keeps its own copy. */
    public Edge {
        nearMisses = List.copyOf(nearMisses);
    }

    /**
     * A proposal that a rule misses by one condition alone.
     *
     * @param condition what it is about: the fields that it looks at, or the type of provision
     */
    public record NearMiss(String condition, Proposal proposal) {}
}
