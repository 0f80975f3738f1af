package stance.explore.rank;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What packages are worth by a measure, where each party may have a value below which it would rather have no deal.
 *
 * @param reservations by party, from 0 to 1; 0 where it has none
 */
record Valuation(Measure by, List<Ratio> reservations) {

    /** More than what sums and products of numbers up to 1 are off by. */
    private static final double ROUNDING = 1e-9;

    /** Keeps its own copy. */
    Valuation {
        reservations = List.copyOf(reservations);
    }

    /** The value of a package; empty where a party would rather have no deal. */
    Optional<Ratio> of(List<Ratio> shares) {
        return isAcceptable(shares) ? Optional.of(value(shares)) : Optional.empty();
    }

    /** The value of a package, whether or not a party would rather have no deal. */
    Ratio value(List<Ratio> shares) {
        return by.of(shares, reservations);
    }

    /** Whether no party would rather have no deal. */
    boolean isAcceptable(List<Ratio> shares) {
        return IntStream.range(0, shares.size())
                .allMatch(party -> shares.get(party).compareTo(reservations.get(party)) >= 0);
    }

    /** About the same, of shares that are not exact; never less than what the exact ones give, but for rounding. */
    double about(double... shares) {
        if (!isHopeful(shares)) {
            return Double.NEGATIVE_INFINITY;
        }
        var value = by == Measure.TOTAL ? 0.0 : 1.0;
        for (var party = 0; party < shares.length; party++) {
            var share = shares[party];
            value = switch (by) {
                case TOTAL -> value + share;
                case MAXIMIN -> Math.min(value, share);
                case NASH -> value * Math.max(0, share - reservation(party));
            };
        }
        return value;
    }

    /** Whether no party would rather have no deal, of shares that are not exact. */
    boolean isHopeful(double... shares) {
        return IntStream.range(0, shares.length).allMatch(party -> shares[party] >= reservation(party) - ROUNDING);
    }

    private double reservation(int party) {
        return reservations.get(party).decimal().doubleValue();
    }
}
