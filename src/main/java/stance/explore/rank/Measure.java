package stance.explore.rank;

import java.util.List;
import java.util.stream.IntStream;

/** How the shares of the parties make one value of a package. */
public enum Measure {
    /** Their sum. */
    TOTAL,
    /** The least of them. */
    MAXIMIN,
    /** The product of what they gain over what they would have without a deal, as Nash proposed it. */
    NASH;

    /**
     * The value of a package.
     *
     * @param shares of the parties
     * @param reservations what each of them has without a deal
     */
    Ratio of(List<Ratio> shares, List<Ratio> reservations) {
        return switch (this) {
            case TOTAL -> shares.stream().reduce(Ratio.ZERO, Ratio::plus);
            case MAXIMIN -> shares.stream().reduce(Ratio.ONE, Ratio::least);
            case NASH ->
                IntStream.range(0, shares.size())
                        .mapToObj(party -> shares.get(party).minus(reservations.get(party)))
                        .reduce(Ratio.ONE, Ratio::times);
        };
    }
}
