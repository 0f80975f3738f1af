package stance.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import stance.scenario.Proposal;

/**
 * How close an actor is to a proposal, from 0 to 1: the mean of what its cells are worth, over those that its stances
 * decide or rate. For ranking actors and packages; it never enters the verdict, and no red line can be bought out of it. With
 * stances of one strength it is the score of the usual voting guides (design of Stance, section 4).
 *
 * @param support sum of the weights of the cells, each times what it is worth
 * @param opposition what is left of the sum of the weights
 */
public record Alignment(BigDecimal support, BigDecimal opposition) {

    /** Of an actor of which no stance decides anything. */
    public static final Alignment ABSENT = new Alignment(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Over the cells of one actor. */
    static Alignment of(Collection<Cell> cells, Proposal proposal) {
        var support = BigDecimal.ZERO;
        var opposition = BigDecimal.ZERO;
        for (var cell : cells) {
            if (cell.isWeighed()) {
                var worth = CellWorth.of(cell, proposal);
                support = support.add(worth.support());
                opposition = opposition.add(worth.opposition());
            }
        }
        return new Alignment(support, opposition);
    }

    /** Whether no cell counts. */
    public boolean isAbsent() {
        return weight().signum() == 0;
    }

    /** The sum of the weights. */
    public BigDecimal weight() {
        return support.add(opposition);
    }

    /** From 0 to 1; empty where no cell counts. */
    public Optional<Double> value() {
        return isAbsent()
                ? Optional.empty()
                : Optional.of(support.divide(weight(), MathContext.DECIMAL64).doubleValue());
    }
}
