package stance.regress.mutation;

import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.problem.Place;

/**
 * A rule in which one thing is changed.
 *
 * @param name unique in its pack: the rule, the operator, and a number where the operator changes several things
 * @param stance the stance as it is
 * @param rule the rule as it is
 * @param place of what is changed
 * @param before how that reads in the house style
 * @param after how it reads then; empty where it is dropped
 */
public record Mutant(
        String name,
        MutationOperator operator,
        Stance stance,
        StanceRule rule,
        Place place,
        String before,
        String after,
        Change change) {

    /** What is changed. */
    public sealed interface Change {}

    /**
     * What the rule asks or says.
     *
     * @param rule the changed rule, under the name of the mutant
     */
    record OfRule(StanceRule rule) implements Change {}

    /** How strongly it is held. */
    record OfStrength(StanceRule rule) implements Change {}

    /** From when and until when the stance applies. */
    record OfDate(Stance stance) implements Change {}
}
