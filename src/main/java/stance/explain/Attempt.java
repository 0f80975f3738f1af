package stance.explain;

import java.util.Comparator;
import java.util.List;
import stance.pack.record.StanceRule;

/**
 * How far a rule came with one choice of facts.
 *
 * @param steps one for each of its conditions, in their order
 */
public record Attempt(StanceRule rule, List<Step> steps) {

    /** The nearest first: the fewest conditions missed, then the most held before the first that was missed. */
    static final Comparator<Attempt> NEAREST =
            Comparator.comparingInt(Attempt::missed).thenComparing(Attempt::leading, Comparator.reverseOrder());

    /** Keeps its own copy. */
    public Attempt {
        steps = List.copyOf(steps);
    }

    /** Whether all conditions held. */
    public boolean isMatch() {
        return missed() == 0;
    }

    /** How many conditions held; a pattern counts as one, and one more for each constraint. */
    public int held() {
        return steps.stream().mapToInt(Step::heldConditions).sum();
    }

    /** How many held before the first that did not. */
    private int leading() {
        var count = 0;
        for (var step : steps) {
            count += step.leading();
            if (!step.held()) {
                return count;
            }
        }
        return count;
    }

    /** How many did not hold or could not be asked. */
    public int missed() {
        return steps.stream()
                .mapToInt(step -> step.conditions() - step.heldConditions())
                .sum();
    }
}
