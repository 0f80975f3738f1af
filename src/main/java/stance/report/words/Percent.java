package stance.report.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import stance.language.Language;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.regress.coverage.Share;

/**
 * A share in per cent as every report gives it: rounded to one digit after the point; close to none or to all to two digits
 * of what it differs by, so that 0 and 100 are said of nothing else.
 *
 * @param number from 0 to 100
 */
public record Percent(BigDecimal number) implements Spoken {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The part of a whole, rounded to nearest; of nothing, 0. */
    public static Percent of(BigInteger part, BigInteger whole) {
        return whole.signum() == 0
                ? of(BigDecimal.ZERO)
                : of(new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL128));
    }

    /** A share from 0 to 1, rounded to nearest. */
    public static Percent of(BigDecimal share) {
        return rounded(share.multiply(HUNDRED), RoundingMode.HALF_UP);
    }

    /** The part of a whole, rounded to nearest; of nothing, 0. */
    public static Percent of(long part, long whole) {
        return of(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    /** How much of what is to be looked at was; of nothing, all. */
    public static Percent of(Share share) {
        return share.all() == 0 ? of(1, 1) : of(share.part(), share.all());
    }

    /** A number from 0 to 1. */
    static Percent of(double share, RoundingMode mode) {
        return rounded(BigDecimal.valueOf(share).multiply(HUNDRED), mode);
    }

    private static Percent rounded(BigDecimal exact, RoundingMode mode) {
        var off = exact.min(HUNDRED.subtract(exact));
        var beforePoint = off.precision() - off.scale();
        var digits = off.signum() == 0 ? 1 : Math.max(1, 2 - beforePoint);
        return new Percent(exact.setScale(digits, mode));
    }

    /** With its sign. */
    public Phrase words() {
        return Phrase.of("%s %%", this);
    }

    @Override
    public String in(Language language) {
        return Numeral.of(number).in(language);
    }
}
