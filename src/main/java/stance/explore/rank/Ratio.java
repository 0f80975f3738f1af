package stance.explore.rank;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact number, so that equal values are equal.
 *
 * @param denominator positive, and without a common divisor with the numerator
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    static final Ratio ZERO = of(0, 1);
    static final Ratio ONE = of(1, 1);
    static final Ratio HALF = of(1, 2);

    /** In lowest terms. */
    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("Not a positive denominator: " + denominator);
        }
        var divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A decimal number. */
    public static Ratio of(BigDecimal number) {
        return number.scale() <= 0
                ? new Ratio(number.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** One number by another. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    Ratio by(Ratio other) {
        return times(new Ratio(/* numerator= */ other.denominator, /* denominator= */ other.numerator));
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Ratio least(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** As a decimal number of 34 digits. */
    public BigDecimal decimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
