package stance.report.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import stance.explore.sample.Proportion;
import stance.language.Phrase;
import stance.language.Spoken;

/** Estimated shares with the ends of their intervals: {@code 0.33 % (0.26 to 0.41)}. */
final class Intervals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST_ALL = BigDecimal.valueOf(99);

    private Intervals() {}

    /** The share, and its interval where it is an estimate. */
    static Phrase of(Proportion proportion) {
        if (proportion.isWhole()) {
            return share(proportion);
        } else if (proportion.drawn() == 0) {
            return Phrase.of("not drawn");
        }
        return Phrase.of("%s (%s to %s)", share(proportion), low(proportion), high(proportion));
    }

    /** The share alone. */
    static Phrase share(Proportion proportion) {
        return Phrase.of("%s %%", percent(proportion.share(), RoundingMode.HALF_UP));
    }

    /** The lower end in per cent, not above it. */
    static Spoken low(Proportion proportion) {
        return percent(proportion.low(), RoundingMode.FLOOR);
    }

    /** The upper end in per cent, not below it. */
    static Spoken high(Proportion proportion) {
        return percent(proportion.high(), RoundingMode.CEILING);
    }

    /** To two digits; close to all, of what is missing. */
    private static Spoken percent(double share, RoundingMode mode) {
        var percent = BigDecimal.valueOf(share).multiply(HUNDRED);
        var rounded = percent.compareTo(ALMOST_ALL) > 0
                ? HUNDRED.subtract(HUNDRED.subtract(percent).round(new MathContext(2, opposite(mode))))
                : percent.round(new MathContext(2, mode));
        return Numeral.of(rounded);
    }

    private static RoundingMode opposite(RoundingMode mode) {
        return switch (mode) {
            case FLOOR -> RoundingMode.CEILING;
            case CEILING -> RoundingMode.FLOOR;
            default -> mode;
        };
    }
}
