package stance.report.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import stance.language.Phrase;
import stance.regress.coverage.Share;

/** Numbers of packages with what they are of: {@code 12,480 of 3.9 x 10^13 packages (0.000000032 %)}. */
public final class Shares {

    /** From here on a number is told by its first digits. */
    private static final BigInteger LONG = BigInteger.TEN.pow(12);

    private Shares() {}

    /** The number in words; exact below 10^12. */
    public static Phrase count(BigInteger count) {
        if (count.compareTo(LONG) < 0) {
            return Phrase.of("%s", Numeral.of(count));
        }
        var digits = new BigDecimal(count).round(new MathContext(2, RoundingMode.HALF_UP));
        var power = digits.precision() - digits.scale() - 1;
        return Phrase.of("%s x 10^%s", new Numeral(digits.movePointLeft(power), 1), power);
    }

    /** A number that need not be whole, to two digits after the point. */
    static Phrase expected(BigDecimal count) {
        var whole = count.toBigInteger();
        return whole.compareTo(LONG) < 0
                ? Phrase.of("%s", Numeral.of(count.setScale(2, RoundingMode.HALF_UP)))
                : count(whole);
    }

    /** So many packages. */
    public static Phrase packages(long count) {
        return packages(BigInteger.valueOf(count));
    }

    /** So many packages. */
    public static Phrase packages(BigInteger count) {
        return count.equals(BigInteger.ONE)
                ? Phrase.of("%s package", count(count))
                : Phrase.of("%s packages", count(count));
    }

    /** {@code 12 (50 %)}. */
    public static Phrase of(BigInteger part, BigInteger whole) {
        return Phrase.of("%s (%s)", count(part), Percent.of(part, whole).words());
    }

    /** {@code 12 of 24 (50 %)}. */
    public static Phrase of(Share share) {
        return Phrase.of(
                "%s of %s (%s)", share.part(), share.all(), Percent.of(share).words());
    }

    /** The part of the whole as a number from 0 to 1; of nothing, 0. */
    public static double part(BigInteger part, BigInteger whole) {
        return whole.signum() == 0
                ? 0
                : new BigDecimal(part)
                        .divide(new BigDecimal(whole), MathContext.DECIMAL64)
                        .doubleValue();
    }
}
