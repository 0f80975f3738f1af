package stance.explore.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many packages of a set have which sums, where each of some other sets adds numbers to the sums of its packages.
 * Packages with equal sums are counted together on the way, so work grows with the different sums. Not safe for use by
 * several threads.
 */
public final class Histogram {

    private final Diagram diagram;
    private final int dimensions;
    private final int limit;
    private final State start;
    private final List<Integer> added;
    private final Map<State, Map<List<Integer>, BigInteger>> known = new HashMap<>();
    private int entries;

    /**
     * What a set adds.
     *
     * @param numbers one for each sum
     */
    public record Part(int set, List<Integer> numbers) {

        /** Keeps its own copy. */
        public Part {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Where a package stands after some levels.
     *
     * @param set the node of the set that is counted
     * @param open by node of a set whose packages are not known yet, what it adds
     */
    private record State(int level, int set, Map<Integer, List<Integer>> open) {}

    /** A state, and what was added on the way to it. */
    private record Step(State state, List<Integer> added) {}

    /**
     * Counts.
     *
     * @param dimensions how many sums there are
     * @param limit the most sums that are kept on the way
     * @throws TooManyException beyond the limit
     */
    public Histogram(Diagram diagram, int set, List<Part> parts, int dimensions, int limit) {
        this.diagram = diagram;
        this.dimensions = dimensions;
        this.limit = limit;
        var open = new TreeMap<Integer, List<Integer>>();
        parts.forEach(part -> open.merge(part.set(), part.numbers(), Histogram::sum));
        var first = step(0, set, open);
        this.start = first.state();
        this.added = first.added();
        count(start);
    }

    /** How many packages have which sums. */
    public Map<List<Integer>, BigInteger> counts() {
        return shifted(count(start), added);
    }

    /** Packages with these sums, by slot; so many at most. */
    public List<List<Integer>> packages(List<Integer> sums, int most) {
        var packages = new ArrayList<List<Integer>>();
        find(start, difference(sums, added), most, new ArrayList<>(), packages);
        return packages;
    }

    private void find(State state, List<Integer> sums, int most, List<Integer> chosen, List<List<Integer>> packages) {
        if (packages.size() >= most || !count(state).containsKey(sums)) {
            return;
        }
        if (state.level() == diagram.levels()) {
            packages.add(diagram.bySlot(chosen));
            return;
        }
        for (var option = 0; option < diagram.options(state.level()); option++) {
            var step = next(state, option);
            chosen.add(option);
            find(step.state(), difference(sums, step.added()), most, chosen, packages);
            chosen.remove(chosen.size() - 1);
        }
    }

    private Map<List<Integer>, BigInteger> count(State state) {
        if (state.set() == Diagram.NONE) {
            return Map.of();
        }
        if (state.level() == diagram.levels()) {
            return Map.of(zero(), BigInteger.ONE);
        }
        var before = known.get(state);
        if (before != null) {
            return before;
        }
        var counts = new HashMap<List<Integer>, BigInteger>();
        for (var option = 0; option < diagram.options(state.level()); option++) {
            var step = next(state, option);
            shifted(count(step.state()), step.added())
                    .forEach((sums, many) -> counts.merge(sums, many, BigInteger::add));
        }
        entries += counts.size();
        if (entries > limit) {
            throw new TooManyException();
        }
        known.put(state, counts);
        return counts;
    }

    private Step next(State state, int option) {
        var open = new TreeMap<Integer, List<Integer>>();
        state.open()
                .forEach((node, numbers) -> open.merge(child(node, state.level(), option), numbers, Histogram::sum));
        return step(state.level() + 1, child(state.set(), state.level(), option), open);
    }

    private int child(int node, int level, int option) {
        var at = diagram.at(node);
        return at.level() == level ? at.child(option) : node;
    }

    /** What is settled is taken out of what is open. */
    private Step step(int level, int set, Map<Integer, List<Integer>> open) {
        var now = open.remove(Diagram.ALL);
        open.remove(Diagram.NONE);
        return new Step(new State(level, set, open), now == null ? zero() : now);
    }

    private List<Integer> zero() {
        return Collections.nCopies(dimensions, 0);
    }

    private Map<List<Integer>, BigInteger> shifted(Map<List<Integer>, BigInteger> counts, List<Integer> by) {
        if (by.equals(zero())) {
            return counts;
        }
        var shifted = new HashMap<List<Integer>, BigInteger>();
        counts.forEach((sums, many) -> shifted.put(sum(sums, by), many));
        return shifted;
    }

    private static List<Integer> sum(List<Integer> one, List<Integer> other) {
        var sum = new Integer[one.size()];
        for (var i = 0; i < sum.length; i++) {
            sum[i] = one.get(i) + other.get(i);
        }
        return List.of(sum);
    }

    private static List<Integer> difference(List<Integer> one, List<Integer> other) {
        return sum(one, other.stream().map(number -> -number).toList());
    }

    /** Says that there are more different sums than are kept. */
    public static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyException() {
            super("The packages have too many different sums.");
        }
    }
}
