package stance.report.words;

import java.math.RoundingMode;
import stance.explore.sample.Proportion;
import stance.language.Phrase;
import stance.language.Spoken;

/** Estimated shares with the ends of their intervals: {@code 0.33 % (0.26 to 0.41)}. */
final class Intervals {

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
        return Percent.of(proportion.share(), RoundingMode.HALF_UP).words();
    }

    /** The lower end in per cent, not above it. */
    static Spoken low(Proportion proportion) {
        return Percent.of(proportion.low(), RoundingMode.FLOOR);
    }

    /** The upper end in per cent, not below it. */
    static Spoken high(Proportion proportion) {
        return Percent.of(proportion.high(), RoundingMode.CEILING);
    }
}
