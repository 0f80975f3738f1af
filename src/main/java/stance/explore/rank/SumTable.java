package stance.explore.rank;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import stance.explore.diagram.Lexicographic;
import stance.explore.diagram.Unfolding;
import stance.explore.diagram.Unfolding.TooManyException;
import stance.work.StoppedException;

/** How many packages have which sums, of those that are followed: packages with equal sums go on together. */
final class SumTable {

    private final Unfolding unfolding;
    private final Outlook outlook;
    private final List<Map<List<Integer>, BigInteger>> tables = new ArrayList<>();
    private int entries;

    /** Sums in a state, and how well they may end. */
    private record Entry(int state, List<Integer> sums, double promise) {}

    private SumTable(Unfolding unfolding, Outlook outlook) {
        this.unfolding = unfolding;
        this.outlook = outlook;
        for (var state = 0; state < unfolding.states(); state++) {
            tables.add(new HashMap<>());
        }
        if (unfolding.states() > 0) {
            tables.get(Unfolding.START).put(unfolding.added(), BigInteger.ONE);
        }
    }

    /**
     * Follows what may become of interest.
     *
     * @param hope whether shares that no package on the way exceeds are of interest
     * @param limit the most sums that are kept
     * @throws TooManyException beyond the limit
     */
    static SumTable hopeful(Unfolding unfolding, Outlook outlook, Predicate<double[]> hope, int limit) {
        var table = new SumTable(unfolding, outlook);
        for (var level = 0; level < unfolding.levels(); level++) {
            table.follow(level, (state, sums) -> hope.test(outlook.shares(state, sums)), limit);
        }
        return table;
    }

    /** Follows so many on each level that promise most: packages that exist, but not always the best. */
    static SumTable promising(Unfolding unfolding, Outlook outlook, ToDoubleFunction<double[]> promise, int width) {
        var table = new SumTable(unfolding, outlook);
        for (var level = 0; level < unfolding.levels(); level++) {
            table.follow(level, (state, sums) -> true, Integer.MAX_VALUE);
            table.trim(level + 1, promise, width);
        }
        return table;
    }

    private void follow(int level, BiPredicate<Integer, List<Integer>> hope, int limit) {
        for (var state = unfolding.first(level); state < unfolding.first(level + 1); state++) {
            for (var step : unfolding.steps(state)) {
                var into = tables.get(step.to());
                for (var entry : tables.get(state).entrySet()) {
                    StoppedException.ifInterrupted();
                    var sums = Unfolding.sum(entry.getKey(), step.added());
                    var known = into.get(sums);
                    if (known != null) {
                        into.put(sums, known.add(entry.getValue()));
                    } else if (hope.test(step.to(), sums)) {
                        into.put(sums, entry.getValue());
                        entries++;
                    }
                }
                if (entries > limit) {
                    throw new TooManyException();
                }
            }
        }
    }

    private void trim(int level, ToDoubleFunction<double[]> promise, int width) {
        var all = IntStream.range(unfolding.first(level), unfolding.first(level + 1))
                .boxed()
                .flatMap(state -> tables.get(state).keySet().stream().map(sums -> entry(state, sums, promise)))
                .sorted(Comparator.comparingDouble(Entry::promise)
                        .reversed()
                        .thenComparing(Entry::state)
                        .thenComparing(Entry::sums, Lexicographic::compare))
                .toList();
        all.stream().skip(width).forEach(entry -> tables.get(entry.state()).remove(entry.sums()));
    }

    private Entry entry(int state, List<Integer> sums, ToDoubleFunction<double[]> promise) {
        StoppedException.ifInterrupted();
        return new Entry(state, sums, promise.applyAsDouble(outlook.shares(state, sums)));
    }

    /** How many packages have which sums. */
    Map<List<Integer>, BigInteger> counts() {
        var counts = new HashMap<List<Integer>, BigInteger>();
        for (var end = unfolding.first(unfolding.levels()); end < unfolding.states(); end++) {
            tables.get(end).forEach((sums, many) -> counts.merge(sums, many, BigInteger::add));
        }
        return counts;
    }

    /** Packages with these sums, by slot, in the order of their options by level; so many at most. */
    List<List<Integer>> packages(List<Integer> sums, int most) {
        var packages = new ArrayList<List<Integer>>();
        find(new At(Unfolding.START, unfolding.added()), sums, most, new ArrayList<>(), packages, new HashSet<>());
        return packages;
    }

    private record At(int state, List<Integer> sums) {}

    private void find(
            At at,
            List<Integer> wanted,
            int most,
            List<Integer> chosen,
            List<List<Integer>> packages,
            Set<At> deadEnds) {
        StoppedException.ifInterrupted();
        var isTooMuch =
                IntStream.range(0, wanted.size()).anyMatch(i -> at.sums().get(i) > wanted.get(i));
        if (isTooMuch
                || packages.size() >= most
                || !tables.get(at.state()).containsKey(at.sums())
                || deadEnds.contains(at)) {
            return;
        }
        var steps = unfolding.steps(at.state());
        if (steps.isEmpty()) {
            if (at.sums().equals(wanted)) {
                packages.add(unfolding.bySlot(chosen));
            }
            return;
        }
        var before = packages.size();
        for (var step : steps) {
            chosen.add(step.option());
            find(new At(step.to(), Unfolding.sum(at.sums(), step.added())), wanted, most, chosen, packages, deadEnds);
            chosen.remove(chosen.size() - 1);
        }
        if (packages.size() == before) {
            deadEnds.add(at);
        }
    }
}
