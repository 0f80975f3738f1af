package stance.explore.rank;

import java.util.List;
import java.util.stream.IntStream;
import stance.evaluate.Alignment;

/**
 * How close a party is to a package: its alignment, with 1/2 for one of which no stance decides anything.
 *
 * @param party its id
 */
public record Closeness(String party, Alignment alignment) {

    /** Whether no stance of the party decides anything, so that half stands for its alignment. */
    public boolean isAbsent() {
        return alignment.isAbsent();
    }

    /** From 0 to 1. */
    public Ratio value() {
        return isAbsent() ? Ratio.HALF : Ratio.of(alignment.support()).by(Ratio.of(alignment.weight()));
    }

    /** The values of parties whose support and opposition these are, in turn. */
    static List<Ratio> values(List<Integer> sums) {
        return IntStream.range(0, sums.size() / 2)
                .mapToObj(i -> value(sums.get(2 * i), sums.get(2 * i + 1)))
                .toList();
    }

    private static Ratio value(int support, int opposition) {
        return support + opposition == 0 ? Ratio.HALF : Ratio.of(support, support + opposition);
    }
}
