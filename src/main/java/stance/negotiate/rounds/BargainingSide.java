package stance.negotiate.rounds;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What one party brings to the table: its order of packages, and how far down it goes. Immutable. */
final class BargainingSide {

    private final int[] levels;
    private final int[] otherLevels;
    private final int[] order;
    private final int[] places;
    private final double[] worth;

    /**
     * A side.
     *
     * @param levels by package, how the party values it; more is better
     * @param otherLevels the same of the other party, which decides among packages that are the same to this one; where
     *     they are the same to both, the first one does
     * @param barred the packages below its floor
     * @param worth by package, in numbers that somebody assumed; empty where nobody did
     */
    BargainingSide(int[] levels, int[] otherLevels, BitSet barred, double[] worth) {
        this.levels = levels.clone();
        this.otherLevels = otherLevels.clone();
        this.worth = worth.clone();
        this.order = IntStream.range(0, levels.length)
                .filter(each -> !barred.get(each))
                .boxed()
                .sorted(Comparator.comparingInt((Integer each) -> -levels[each])
                        .thenComparingInt(each -> -otherLevels[each])
                        .thenComparingInt(each -> each))
                .mapToInt(Integer::intValue)
                .toArray();
        this.places = new int[levels.length];
        Arrays.fill(places, -1);
        for (var place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
    }

    /** How many packages are not below its floor. */
    int size() {
        return order.length;
    }

    /** The package at a place of its order, the best one at 0. */
    int at(int place) {
        return order[place];
    }

    /** Whether a package is not below its floor. */
    boolean isOpen(int offer) {
        return places[offer] >= 0;
    }

    /** Whether a package that is not below its floor stands before another one in its order, or is that one. */
    boolean isNoLater(int offer, int other) {
        return places[offer] <= places[other];
    }

    /**
     * Whether it would take a package in place of another one: it values it more, or as much where the other party
     * values it no less.
     */
    boolean takes(int offer, int instead) {
        return prefers(offer, instead) || (!tells(offer, instead) && otherLevels[offer] >= otherLevels[instead]);
    }

    /** Whether it values a package more than another one. */
    boolean prefers(int offer, int other) {
        return levels[offer] > levels[other];
    }

    /** Whether it values two packages differently. */
    boolean tells(int offer, int other) {
        return levels[offer] != levels[other];
    }

    /** What a package is worth to it, where there are numbers. */
    double worth(int offer) {
        return worth[offer];
    }

    /** Of its lowest level that is worth so much, or else its highest, the package that the other values most. */
    int worstWorth(double target) {
        var worst = 0;
        for (var place = 1; place < order.length && worth[order[place]] >= target; place++) {
            if (tells(order[place], order[worst])) {
                worst = place;
            }
        }
        return order[worst];
    }

    /** How many levels the packages that are not below its floor have. */
    int levels() {
        return (int) Arrays.stream(order).map(each -> levels[each]).distinct().count();
    }
}
