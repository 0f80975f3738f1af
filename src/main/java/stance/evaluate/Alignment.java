package stance.evaluate;

import java.util.Collection;
import java.util.Optional;

/**
 * How close an actor is to a proposal, from what it said: (support - opposition) / (support + opposition), each finding
 * weighted by its strength. For ranking actors; it never enters the verdict.
 *
 * @param support sum of the weights of what supports and accepts
 * @param opposition sum of the weights of what opposes, rules out and requires
 */
public record Alignment(int support, int opposition) {

    /** Over the findings of one actor; what answers nothing has no weight. */
    static Alignment of(Collection<Finding> findings) {
        var support = 0;
        var opposition = 0;
        for (var finding : findings) {
            if (finding.answers()) {
                support += finding.effect().isPositive() ? finding.strength().weight() : 0;
                opposition += finding.effect().isNegative() ? finding.strength().weight() : 0;
            }
        }
        return new Alignment(support, opposition);
    }

    /** From -1 to 1; empty where the actor said neither yes nor no. */
    public Optional<Double> value() {
        var all = support + opposition;
        return all == 0 ? Optional.empty() : Optional.of((support - opposition) / (double) all);
    }
}
