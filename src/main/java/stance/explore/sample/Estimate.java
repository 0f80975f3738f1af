package stance.explore.sample;

import java.util.List;
import java.util.function.IntConsumer;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.problem.RefusedException;

/**
 * What comes of the packages of a space, estimated from those that were drawn at random. How many packages there are is
 * exact. Says what follows from the record; predicts nothing.
 *
 * @param parties in the order of the scenario
 * @param slots in the order of the scenario
 * @param costs of the stances that bar or open some package that was drawn, the costliest first
 */
public record Estimate(
        Draw draw,
        Filters filters,
        KindShares shares,
        List<PartyShares> parties,
        List<SlotShares> slots,
        List<CostShare> costs) {

    /** Keeps its own copies. */
    public Estimate {
        parties = List.copyOf(parties);
        slots = List.copyOf(slots);
        costs = List.copyOf(costs);
    }

    /**
     * Evaluates what was drawn, on all processors; the result does not depend on their number.
     *
     * @param progress told how many are done; by several threads
     * @throws RefusedException if the rules match the facts of a package in too many ways
     */
    public static Estimate of(Draw draw, Evaluator evaluator, IntConsumer progress) {
        return new Estimating(draw, evaluator).estimate(progress);
    }
}
