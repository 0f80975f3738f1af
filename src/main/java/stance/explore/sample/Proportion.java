package stance.explore.sample;

/**
 * How many of the packages that were drawn are of some kind, and between which shares that kind lies in the whole space.
 *
 * @param part how many are of the kind
 * @param drawn how many were drawn
 * @param isWhole whether these are all that there are, so that the share is not an estimate
 */
public record Proportion(int part, int drawn, boolean isWhole) {

    /** The quantile of the normal distribution for an interval of 95 per cent. */
    private static final double Z = 1.959963984540054;

    /** Checks that it is a proportion. */
    public Proportion {
        if (part < 0 || part > drawn) {
            throw new IllegalArgumentException("Not a part of " + drawn + ": " + part);
        }
    }

    /** From 0 to 1; 0 where none was drawn. */
    public double share() {
        return drawn == 0 ? 0 : (double) part / drawn;
    }

    /** The lower end of the interval of 95 per cent, from 0 to 1; 0 where none was drawn. */
    public double low() {
        return part == 0 ? 0 : end(-1);
    }

    /** The upper end of the interval of 95 per cent, from 0 to 1; 1 where none was drawn. */
    public double high() {
        return part == drawn && drawn > 0 ? 1 : end(1);
    }

    /**
     * The score interval of Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
     * the American Statistical Association 22 (1927), pages 209 to 212: unlike the one that is taught first, it does not
     * shrink to a point where none or all are of the kind. That none is drawn twice makes the truth lie in it more often
     * than that, not less.
     */
    private double end(int side) {
        if (isWhole) {
            return share();
        }
        if (drawn == 0) {
            return side < 0 ? 0 : 1;
        }
        var square = Z * Z;
        var middle = share() + square / (2 * drawn);
        var half = Z * Math.sqrt(share() * (1 - share()) / drawn + square / (4.0 * drawn * drawn));
        return Math.min(1, Math.max(0, (middle + side * half) / (1 + square / drawn)));
    }
}
