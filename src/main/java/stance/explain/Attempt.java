package stance.explain;

import java.util.Comparator;
import java.util.List;
import stance.pack.PolicyPack;
import stance.pack.form.Constraint;
import stance.pack.record.StanceRule;

/**
 * How far a rule came with one choice of facts.
 *
 * @param pack in whose words the conditions are
 * @param steps one for each of its conditions, in their order
 * @param missed how many conditions did not hold or could not be asked; a pattern counts as one, and one more for each
 *     constraint
 * @param leading how many held before the first that did not
 */
public record Attempt(PolicyPack pack, StanceRule rule, List<Step> steps, int missed, int leading) {

    /** The nearest first: the fewest conditions missed, then the most held before the first that was missed. */
    static final Comparator<Attempt> NEAREST =
            Comparator.comparingInt(Attempt::missed).thenComparing(Attempt::leading, Comparator.reverseOrder());

    /** Keeps its own copy. */
    public Attempt {
        steps = List.copyOf(steps);
    }

    /** Whether all conditions held. */
    public boolean isMatch() {
        return missed == 0;
    }

    /** Whether a fact was there for one of its patterns; without any, nothing that it is about is there. */
    public boolean isAboutFacts() {
        return steps.stream()
                .anyMatch(step -> step instanceof Step.PatternStep pattern
                        && pattern.fact().isPresent());
    }

    /** Whether it misses something, and nothing but conditions on fields that are not said: the rest of a term decides. */
    public boolean isMissingWhatIsNotSaid() {
        return !isMatch() && steps.stream().allMatch(step -> step.held() || isOpen(step));
    }

    private static boolean isOpen(Step step) {
        return step instanceof Step.PatternStep pattern
                && pattern.fact().isPresent()
                && pattern.constraints().size()
                        == Conditions.asked(pattern.form()).size()
                && pattern.constraints().stream().allMatch(constraint -> constraint.held() || isOnUnsaid(constraint));
    }

    private static boolean isOnUnsaid(Step.ConstraintStep constraint) {
        var unsaid = constraint.values().stream()
                .filter(value -> value.value().isEmpty())
                .count();
        return constraint.form() instanceof Constraint.AnyOf
                ? unsaid > 0
                : unsaid > 0 && unsaid == constraint.values().size();
    }

    static Attempt of(PolicyPack pack, StanceRule rule, List<Step> steps) {
        var missed = 0;
        for (var step : steps) {
            missed += step.conditions() - step.heldConditions();
        }
        return new Attempt(pack, rule, steps, missed, leading(steps));
    }

    private static int leading(List<Step> steps) {
        var count = 0;
        for (var step : steps) {
            count += step.leading();
            if (!step.held()) {
                return count;
            }
        }
        return count;
    }
}
