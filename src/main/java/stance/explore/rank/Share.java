package stance.explore.rank;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How close a party is to a package: its alignment a, mapped to (1 + a) / 2, which is the share of support in all that
 * it said.
 *
 * @param party its id
 * @param support the weight of what it said for the package
 * @param opposition the weight of what it said against it
 */
public record Share(String party, int support, int opposition) {

    /** Whether the party said neither yes nor no, so that half stands for its alignment. */
    public boolean isAbsent() {
        return support + opposition == 0;
    }

    /** From 0 to 1. */
    public Ratio value() {
        return isAbsent() ? Ratio.HALF : Ratio.of(support, support + opposition);
    }

    /** The values of parties whose support and opposition these are, in turn. */
    static List<Ratio> values(List<Integer> sums) {
        return IntStream.range(0, sums.size() / 2)
                .mapToObj(i -> new Share("", sums.get(2 * i), sums.get(2 * i + 1)).value())
                .toList();
    }
}
