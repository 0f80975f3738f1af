package stance.explore.rank;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.explore.diagram.Lexicographic;
import stance.explore.diagram.Unfolding;
import stance.work.StoppedException;

/** Finds the best packages by a measure: first some good ones, then, exactly, all that may be as good as these. */
final class BestSearch {

    /** More than what sums and products of numbers up to 1 are off by. */
    private static final double ROUNDING = 1e-9;

    private final Unfolding unfolding;
    private final Outlook outlook;
    private final Valuation by;
    private final int width;

    /**
     * The best packages.
     *
     * @param packages by slot, the best first
     * @param asGood how many further packages are as good as the last of them
     */
    record Best(List<List<Integer>> packages, BigInteger asGood) {}

    /**
     * Over packages whose sums are support and opposition of each of the parties in turn.
     *
     * @param width how many are followed at first
     */
    BestSearch(Unfolding unfolding, int parties, Valuation by, int width) {
        this.unfolding = unfolding;
        this.outlook = new Outlook(unfolding, parties);
        this.by = by;
        this.width = width;
    }

    /** So many of the best, or all where there are fewer. */
    Best best(int many) {
        var first = SumTable.promising(unfolding, outlook, by::about, width);
        var least = reached(first.counts(), BigInteger.valueOf(many)) - ROUNDING;
        var table = SumTable.hopeful(unfolding, outlook, shares -> by.about(shares) >= least, RankSearch.MAX_SUMS);
        var counts = table.counts();
        var packages = new ArrayList<List<Integer>>();
        var asGood = BigInteger.ZERO;
        var last = Ratio.ZERO;
        for (var sums : bestFirst(counts)) {
            var value = by.value(Closeness.values(sums));
            if (packages.size() == many && value.compareTo(last) < 0) {
                break;
            }
            last = value;
            var listed = table.packages(sums, many - packages.size());
            packages.addAll(listed);
            if (packages.size() == many) {
                asGood = asGood.add(counts.getOrDefault(sums, BigInteger.ZERO))
                        .subtract(BigInteger.valueOf(listed.size()));
            }
        }
        return new Best(packages, asGood);
    }

    /** A value that so many packages have or exceed. */
    private double reached(Map<List<Integer>, BigInteger> counts, BigInteger many) {
        var found = BigInteger.ZERO;
        for (var sums : bestFirst(counts)) {
            found = found.add(counts.getOrDefault(sums, BigInteger.ZERO));
            if (found.compareTo(many) >= 0) {
                return by.value(Closeness.values(sums)).decimal().doubleValue();
            }
        }
        return -Double.MAX_VALUE;
    }

    private List<List<Integer>> bestFirst(Map<List<Integer>, BigInteger> counts) {
        var values = new HashMap<List<Integer>, Ratio>();
        for (var sums : counts.keySet()) {
            StoppedException.ifInterrupted();
            by.of(Closeness.values(sums)).ifPresent(value -> values.put(sums, value));
        }
        return values.keySet().stream()
                .sorted(Comparator.<List<Integer>, Ratio>comparing(values::get)
                        .reversed()
                        .thenComparing(Lexicographic::compare))
                .toList();
    }
}
