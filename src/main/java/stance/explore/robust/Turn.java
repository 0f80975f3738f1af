package stance.explore.robust;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import stance.scenario.Verdict;

/**
 * A threshold: the probability of one stance at which another verdict becomes the likeliest one, all other probabilities
 * being as they are. At the threshold itself both are as likely.
 *
 * @param at more than 0 and less than 1
 * @param below the likeliest verdict where the stance is a little less likely to hold
 * @param above the likeliest verdict where it is a little more likely to hold
 */
public record Turn(BigDecimal at, Verdict below, Verdict above) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Every threshold between two ends, from 0 on. What is to be expected of a verdict changes evenly with the probability
     * of one stance, so the likeliest one changes only where two lines cross; there are three thresholds at most.
     *
     * @param fails what is to be expected where the stance does not hold
     * @param gain what is to be expected besides where it holds
     */
    static List<Turn> between(Expected fails, Expected gain) {
        var crossings = new TreeSet<BigDecimal>();
        for (var one : Verdict.values()) {
            for (var other : Verdict.values()) {
                var steeper = gain.of(one).subtract(gain.of(other));
                var lower = fails.of(other).subtract(fails.of(one));
                if (steeper.signum() > 0 && lower.signum() > 0 && lower.compareTo(steeper) < 0) {
                    crossings.add(lower.divide(steeper, MathContext.DECIMAL128).stripTrailingZeros());
                }
            }
        }
        var bounds = new ArrayList<>(List.of(BigDecimal.ZERO));
        bounds.addAll(crossings);
        bounds.add(BigDecimal.ONE);
        var turns = new ArrayList<Turn>();
        for (var i = 1; i < bounds.size() - 1; i++) {
            var below = likeliest(fails, gain, bounds.get(i - 1), bounds.get(i));
            var above = likeliest(fails, gain, bounds.get(i), bounds.get(i + 1));
            if (below != above) {
                turns.add(new Turn(bounds.get(i), below, above));
            }
        }
        return turns;
    }

    /** That of every probability between two neighbouring crossings. */
    private static Verdict likeliest(Expected fails, Expected gain, BigDecimal from, BigDecimal to) {
        return fails.plus(gain, from.add(to).multiply(HALF)).likeliest();
    }
}
