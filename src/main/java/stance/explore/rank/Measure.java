package stance.explore.rank;

import java.util.List;

/** How the shares of the parties make one value of a package. */
public enum Measure {
    /** Their sum. */
    TOTAL,
    /** The least of them. */
    MAXIMIN,
    /** Their product, as Nash proposed it. */
    NASH;

    /** The value of a package, by the shares of the parties. */
    public Ratio of(List<Ratio> shares) {
        return switch (this) {
            case TOTAL -> shares.stream().reduce(Ratio.ZERO, Ratio::plus);
            case MAXIMIN -> shares.stream().reduce(Ratio.ONE, Ratio::least);
            case NASH -> shares.stream().reduce(Ratio.ONE, Ratio::times);
        };
    }
}
