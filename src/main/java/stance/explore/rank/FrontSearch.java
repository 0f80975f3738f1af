package stance.explore.rank;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import stance.explore.diagram.Lexicographic;
import stance.explore.diagram.Unfolding;
import stance.work.StoppedException;

/**
 * Finds the Pareto front: first some good packages of several kinds, then, exactly, all that none of them betters for one
 * party without being worse for another.
 */
final class FrontSearch {

    private static final Comparator<List<Ratio>> BY_VALUES = Lexicographic::compare;

    /** Little beside 1, but more than what numbers are rounded by. */
    private static final double LITTLE = 1e-3;

    private final Unfolding unfolding;
    private final Outlook outlook;
    private final int parties;
    private final Valuation by;
    private final int width;

    /**
     * A point of the front.
     *
     * @param example one of its packages, by slot
     */
    record Point(List<Ratio> values, BigInteger packages, List<Integer> example) {}

    /**
     * Over packages whose sums are support and opposition of each of the parties in turn.
     *
     * @param width how many of each kind are followed at first
     */
    FrontSearch(Unfolding unfolding, int parties, Valuation by, int width) {
        this.unfolding = unfolding;
        this.parties = parties;
        this.by = by;
        this.width = width;
        this.outlook = new Outlook(unfolding, parties);
    }

    /** The points, those that are best for the first party first. */
    List<Point> points() {
        var known = known();
        var table = SumTable.hopeful(
                unfolding,
                outlook,
                shares -> by.isHopeful(shares) && known.stream().noneMatch(point -> betters(point, shares)),
                RankSearch.MAX_SUMS);
        var packages = new HashMap<List<Ratio>, BigInteger>();
        var examples = new HashMap<List<Ratio>, List<Integer>>();
        table.counts().forEach((sums, many) -> {
            var values = Closeness.values(sums);
            if (by.isAcceptable(values)) {
                packages.merge(values, many, BigInteger::add);
                examples.merge(values, sums, (one, other) -> Lexicographic.compare(one, other) <= 0 ? one : other);
            }
        });
        var front = new ArrayList<List<Ratio>>();
        packages.keySet().stream()
                .sorted(BY_VALUES.reversed())
                .filter(values -> front.stream().noneMatch(better -> isNoWorse(better, values)))
                .forEach(front::add);
        return front.stream()
                .map(values -> new Point(
                        values,
                        packages.getOrDefault(values, BigInteger.ZERO),
                        table.packages(examples.getOrDefault(values, List.of()), 1)
                                .get(0)))
                .toList();
    }

    /** Shares that packages have, of which none betters another. */
    private List<double[]> known() {
        var known = new ArrayList<double[]>();
        for (var promise : promises()) {
            SumTable.promising(unfolding, outlook, promise, width).counts().keySet().stream()
                    .filter(sums -> by.isAcceptable(Closeness.values(sums)))
                    .forEach(sums -> known.add(Outlook.shares(sums)));
        }
        return known.stream()
                .filter(point -> known.stream().noneMatch(other -> betters(other, point)))
                .toList();
    }

    /** All parties together, the one that is farthest, and each of them before the others. */
    private List<ToDoubleFunction<double[]>> promises() {
        var promises = new ArrayList<ToDoubleFunction<double[]>>();
        promises.add(shares -> DoubleStream.of(shares).sum());
        promises.add(shares -> DoubleStream.of(shares).min().orElse(0)
                + LITTLE * DoubleStream.of(shares).sum());
        for (var party = 0; party < parties; party++) {
            var first = party;
            promises.add(
                    shares -> shares[first] + LITTLE * DoubleStream.of(shares).sum());
        }
        return promises;
    }

    private static boolean betters(double[] one, double... other) {
        var better = false;
        StoppedException.ifInterrupted();
        for (var i = 0; i < one.length; i++) {
            if (one[i] < other[i]) {
                return false;
            }
            better |= one[i] > other[i];
        }
        return better;
    }

    private static boolean isNoWorse(List<Ratio> one, List<Ratio> other) {
        StoppedException.ifInterrupted();
        return IntStream.range(0, one.size()).allMatch(i -> one.get(i).compareTo(other.get(i)) >= 0);
    }
}
