package stance.negotiate.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a decision maker prefers: classes of states between which it is indifferent, and an order of these, which may be
 * partial. Immutable.
 */
public final class Preference {

    private final int[] classes;
    private final List<BitSet> better;
    private final int size;

    private Preference(int[] classes, List<BitSet> better, int size) {
        this.classes = classes;
        this.better = better;
        this.size = size;
    }

    /**
     * A complete order.
     *
     * @param ranks by state; a higher one is preferred, equal ones are indifferent
     */
    public static Preference complete(int... ranks) {
        var levels = IntStream.of(ranks).sorted().distinct().toArray();
        var levelOf = new HashMap<Integer, Integer>();
        for (var level = 0; level < levels.length; level++) {
            levelOf.put(levels[level], level);
        }
        return new Preference(IntStream.of(ranks).map(levelOf::get).toArray(), List.of(), levels.length);
    }

    /**
     * An order that may leave pairs open.
     *
     * @param classes by state, from 0
     * @param better by class, those that are preferred to it: a strict partial order
     */
    public static Preference partial(int[] classes, List<BitSet> better) {
        var size = better.size();
        if (isComplete(better)) {
            // As many are worse as there are ranks below it.
            var ranks = better.stream()
                    .mapToInt(above -> size - above.cardinality())
                    .toArray();
            return complete(IntStream.of(classes).map(each -> ranks[each]).toArray());
        }
        return new Preference(
                classes.clone(),
                better.stream().map(each -> (BitSet) each.clone()).toList(),
                size);
    }

    private static boolean isComplete(List<BitSet> better) {
        for (var one = 0; one < better.size(); one++) {
            for (var other = 0; other < one; other++) {
                if (!better.get(one).get(other) && !better.get(other).get(one)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether every two states can be compared. */
    public boolean isComplete() {
        return better.isEmpty();
    }

    /** Whether it prefers the second state, in a reading of the pairs that are open. */
    public boolean prefers(int from, int to, Reading own) {
        return isAbove(classes[from], classes[to], own);
    }

    /** Whether neither is preferred, and they are not the same to it either. */
    public boolean isOpen(int one, int other) {
        return prefers(one, other, Reading.CERTAIN) && prefers(other, one, Reading.CERTAIN);
    }

    /** By state: for a complete order its rank, from 0, the highest is the best. */
    public int classOf(int state) {
        return classes[state];
    }

    /** How many classes there are. */
    int size() {
        return size;
    }

    int states() {
        return classes.length;
    }

    /** Whether a class is preferred to another: in the reading CERTAIN, also where that is open. */
    boolean isAbove(int from, int to, Reading own) {
        if (better.isEmpty()) {
            return to > from;
        }
        return own == Reading.POSSIBLE
                ? better.get(from).get(to)
                : to != from && !better.get(to).get(from);
    }

    /** By class, those to which it is not preferred. */
    List<BitSet> deterred(Reading own) {
        var deterred = new ArrayList<BitSet>();
        for (var to = 0; to < size; to++) {
            var classes = new BitSet(size);
            for (var from = 0; from < size; from++) {
                classes.set(from, !isAbove(from, to, own));
            }
            deterred.add(classes);
        }
        return deterred;
    }
}
