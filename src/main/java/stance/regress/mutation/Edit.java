package stance.regress.mutation;

import java.util.function.Function;
import stance.problem.Spot;

/**
 * One change of a part of a rule.
 *
 * @param at where what is changed stands
 * @param before how it reads
 * @param after how it reads then; empty where it is dropped
 * @param changed the part with the change
 */
record Edit<T>(MutationOperator operator, Spot at, String before, String after, T changed) {

    /** The same change, seen from a larger part. */
    <U> Edit<U> in(Function<T, U> larger) {
        return new Edit<>(operator, at, before, after, larger.apply(changed));
    }
}
