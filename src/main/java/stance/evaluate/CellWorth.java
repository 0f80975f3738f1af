package stance.evaluate;

import java.math.BigDecimal;
import java.util.List;
import stance.pack.form.Effect;
import stance.scenario.Proposal;
import stance.scenario.Response;

/**
 * What a cell that stances decide adds to an alignment. It is worth 1 where the firmest words for it support it, 1/2
 * where they accept it, and 0 where the response is any other; it weighs 3, 2 or 1 by the deciding strength, times the
 * largest importance of the deciding stances, times that of its provision. A
 * cell that is rated is worth its rate, and weighs 1 times importance.
 *
 * @param support the weight times the worth
 * @param opposition the weight times what is lacking to 1
 */
public record CellWorth(BigDecimal support, BigDecimal opposition) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static CellWorth of(Cell cell, Proposal proposal) {
        if (!cell.rates().isEmpty()) {
            var most = cell.rates().stream()
                    .map(finding -> finding.stance().importance())
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
            return rated(cell.rates().get(0).rate(), weight(1, most, cell.provisions(), proposal));
        }
        var strength = 0;
        var importance = BigDecimal.ZERO;
        var isSupport = false;
        for (var finding : cell.deciding()) {
            strength = Math.max(strength, finding.firmness());
            importance = importance.max(finding.stance().importance());
            isSupport |= finding.effect() == Effect.SUPPORTS;
        }
        var weight = weight(strength, importance, cell.provisions(), proposal);
        return cell.response() == Response.ACCEPTS ? accepted(weight, isSupport) : against(weight);
    }

    /**
     * The weight of a cell.
     *
     * @param firmness of the deciding findings
     * @param importance the largest of the deciding stances
     * @param provisions those of the cell
     */
    public static BigDecimal weight(int firmness, BigDecimal importance, List<String> provisions, Proposal proposal) {
        var weight = BigDecimal.valueOf(firmness).multiply(importance);
        if (proposal.importance().isEmpty()) {
            return weight;
        }
        var ofTerms = provisions.stream()
                .map(id -> proposal.importance().getOrDefault(id, BigDecimal.ONE))
                .reduce(BigDecimal::max)
                .orElse(BigDecimal.ONE);
        return weight.multiply(ofTerms);
    }

    /**
     * That of a cell that is rated.
     *
     * @param rate from 0 to 1
     */
    public static CellWorth rated(BigDecimal rate, BigDecimal weight) {
        return new CellWorth(weight.multiply(rate), weight.multiply(BigDecimal.ONE.subtract(rate)));
    }

    /** That of a cell that is accepted. */
    public static CellWorth accepted(BigDecimal weight, boolean isSupport) {
        return isSupport
                ? new CellWorth(weight, BigDecimal.ZERO)
                : new CellWorth(weight.multiply(HALF), weight.multiply(HALF));
    }

    /** That of a cell that is not. */
    public static CellWorth against(BigDecimal weight) {
        return new CellWorth(BigDecimal.ZERO, weight);
    }
}
