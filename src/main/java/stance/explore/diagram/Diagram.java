package stance.explore.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import stance.language.Phrase;
import stance.work.StoppedException;

/**
 * Sets of packages over slots with options, each a number that stands for a node of one shared decision diagram: equal
 * sets have equal numbers. Work grows with the nodes, not with the packages. Not safe for use by several threads.
 */
public final class Diagram {

    /** No package. */
    public static final int NONE = 0;

    /** Every package. */
    public static final int ALL = 1;

    private final List<Integer> slots;
    private final int[] levels;
    private final int[] sizes;
    private final int limit;
    private final List<DiagramNode> nodes = new ArrayList<>();
    private final Map<DiagramNode, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> both = new HashMap<>();
    private final Map<Integer, Integer> others = new HashMap<>();
    private final Map<Integer, BigInteger> counts = new HashMap<>();

    /**
     * An empty diagram.
     *
     * @param options how many options each slot has
     * @param order the slots in the order in which they are asked: those that are tied together should be close
     * @param limit the most nodes
     */
    public Diagram(List<Integer> options, List<Integer> order, int limit) {
        this.slots = List.copyOf(order);
        this.levels = new int[options.size()];
        this.sizes = order.stream().mapToInt(options::get).toArray();
        this.limit = limit;
        for (var level = 0; level < order.size(); level++) {
            levels[order.get(level)] = level;
        }
        // Both ends lie below the last level.
        nodes.add(new DiagramNode(order.size(), NONE));
        nodes.add(new DiagramNode(order.size(), ALL));
    }

    /** How many nodes were made. */
    public int nodes() {
        return nodes.size();
    }

    /**
     * The packages whose options in some slots form a chosen combination.
     *
     * @param scope the slots
     * @param holds asked with the number of each combination, in which the option of the last slot changes first
     */
    public int table(List<Integer> scope, IntPredicate holds) {
        var weights = new int[scope.size()];
        var weight = 1;
        for (var i = scope.size() - 1; i >= 0; i--) {
            weights[i] = weight;
            weight *= sizes[levels[scope.get(i)]];
        }
        var byLevel = IntStream.range(0, scope.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> levels[scope.get(i)]))
                .toList();
        return table(scope, byLevel, weights, 0, 0, holds);
    }

    private int table(
            List<Integer> scope, List<Integer> byLevel, int[] weights, int depth, int number, IntPredicate holds) {
        if (depth == byLevel.size()) {
            return holds.test(number) ? ALL : NONE;
        }
        var place = byLevel.get(depth);
        var level = levels[scope.get(place)];
        var children = new int[sizes[level]];
        for (var option = 0; option < children.length; option++) {
            children[option] = table(scope, byLevel, weights, depth + 1, number + option * weights[place], holds);
        }
        return node(level, children);
    }

    /** The node of a set. */
    DiagramNode at(int set) {
        return nodes.get(set);
    }

    /** How many levels there are, one for each slot. */
    int levels() {
        return sizes.length;
    }

    /** The slot that a level asks about. */
    int slot(int level) {
        return slots.get(level);
    }

    /** How many options the slot of a level has. */
    int options(int level) {
        return sizes[level];
    }

    /** Options by slot, out of options by level. */
    List<Integer> bySlot(List<Integer> byLevel) {
        return IntStream.of(levels).mapToObj(byLevel::get).toList();
    }

    /** The packages with this option in this slot. */
    public int with(int slot, int option) {
        return table(List.of(slot), number -> number == option);
    }

    /** The packages in which at most so many slots have another option than their first. */
    public int changed(int most) {
        var left = new int[most + 2];
        Arrays.fill(left, ALL);
        left[0] = NONE;
        for (var level = sizes.length - 1; level >= 0; level--) {
            // With more changes left first, each from what is below it.
            for (var more = most + 1; more > 0; more--) {
                var children = new int[sizes[level]];
                Arrays.fill(children, left[more - 1]);
                children[0] = left[more];
                left[more] = node(level, children);
            }
        }
        return left[most + 1];
    }

    /** The packages in both sets. */
    public int and(int one, int other) {
        if (one == NONE || other == NONE) {
            return NONE;
        }
        if (one == ALL || one == other) {
            return other;
        }
        if (other == ALL) {
            return one;
        }
        var key = ((long) Math.min(one, other) << 32) | Math.max(one, other);
        var known = both.get(key);
        if (known != null) {
            return known;
        }
        var level = Math.min(nodes.get(one).level(), nodes.get(other).level());
        var children = new int[sizes[level]];
        for (var option = 0; option < children.length; option++) {
            children[option] = and(child(one, level, option), child(other, level, option));
        }
        var result = node(level, children);
        both.put(key, result);
        return result;
    }

    /** The packages in one of two sets. */
    public int or(int one, int other) {
        return not(and(not(one), not(other)));
    }

    /** The packages in the first set that are not in the other one. */
    public int less(int set, int other) {
        return and(set, not(other));
    }

    /** The packages that are not in the set. */
    public int not(int set) {
        if (set == NONE || set == ALL) {
            return ALL - set;
        }
        var known = others.get(set);
        if (known != null) {
            return known;
        }
        var level = nodes.get(set).level();
        var children = new int[sizes[level]];
        for (var option = 0; option < children.length; option++) {
            children[option] = not(child(set, level, option));
        }
        var result = node(level, children);
        others.put(set, result);
        others.put(result, set);
        return result;
    }

    /**
     * A set of another diagram over the same slots, which may ask them in another order.
     *
     * @throws IllegalArgumentException if the slots are others
     */
    public int of(Diagram other, int set) {
        if (!Arrays.equals(slotSizes(), other.slotSizes())) {
            throw new IllegalArgumentException("These are sets over other slots.");
        }
        return of(other, set, new HashMap<>(Map.of(NONE, NONE, ALL, ALL)));
    }

    private int of(Diagram other, int set, Map<Integer, Integer> made) {
        var known = made.get(set);
        if (known != null) {
            return known;
        }
        var node = other.nodes.get(set);
        var all = NONE;
        for (var option = 0; option < other.sizes[node.level()]; option++) {
            all = or(all, and(with(other.slot(node.level()), option), of(other, node.child(option), made)));
        }
        made.put(set, all);
        return all;
    }

    private int[] slotSizes() {
        return IntStream.of(levels).map(level -> sizes[level]).toArray();
    }

    /** Whether the set holds the package with these options, by slot. */
    public boolean holds(int set, List<Integer> options) {
        var at = set;
        while (at != NONE && at != ALL) {
            var node = nodes.get(at);
            at = node.child(options.get(slots.get(node.level())));
        }
        return at == ALL;
    }

    /** How many packages the set holds. */
    public BigInteger count(int set) {
        return below(set).multiply(between(0, nodes.get(set).level()));
    }

    private BigInteger below(int set) {
        if (set == NONE || set == ALL) {
            return BigInteger.valueOf(set);
        }
        var known = counts.get(set);
        if (known != null) {
            return known;
        }
        var node = nodes.get(set);
        var sum = BigInteger.ZERO;
        for (var option = 0; option < sizes[node.level()]; option++) {
            var child = node.child(option);
            sum = sum.add(below(child)
                    .multiply(between(node.level() + 1, nodes.get(child).level())));
        }
        counts.put(set, sum);
        return sum;
    }

    /** In how many ways the levels that are passed over can be filled. */
    private BigInteger between(int from, int to) {
        var ways = BigInteger.ONE;
        for (var level = from; level < to; level++) {
            ways = ways.multiply(BigInteger.valueOf(sizes[level]));
        }
        return ways;
    }

    private int child(int set, int level, int option) {
        var node = nodes.get(set);
        return node.level() == level ? node.child(option) : set;
    }

    /** The node of a level with these children. */
    int node(int level, int... children) {
        StoppedException.ifInterrupted();
        var first = children[0];
        if (IntStream.of(children).allMatch(child -> child == first)) {
            return first;
        }
        var node = new DiagramNode(level, children);
        var known = numbers.get(node);
        if (known != null) {
            return known;
        }
        if (nodes.size() >= limit) {
            throw new TooLargeException();
        }
        nodes.add(node);
        numbers.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }

    /** Says that the sets of packages take more nodes than allowed. */
    public static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Phrase SAID = Phrase.of("The diagram of the packages grew too large.");

        TooLargeException() {
            super(SAID.toString());
        }

        /** The same in words for a user. */
        public Phrase said() {
            return SAID;
        }
    }
}
