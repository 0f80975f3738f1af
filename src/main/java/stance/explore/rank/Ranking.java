package stance.explore.rank;

import java.math.BigInteger;
import java.util.List;
import stance.evaluate.Evaluation;

/**
 * The best packages of a space, those first that fewer parties reject, then those that fewer oppose; and those of which
 * none is better for one party without being worse for another. Both are empty where nobody has spoken of any package.
 *
 * @param top the best by the measure within the class that the objections make, the best first
 * @param asGood how many further packages are as good as the last of them
 * @param frontParties the parties of the front
 * @param isFrontOfAll whether the front is over all packages, since some party rejects each of them; else it is over
 *     those that nobody rejects
 * @param front the points of the front, those that are best for the first party first
 */
public record Ranking(
        Measure by,
        List<Ranked> top,
        BigInteger asGood,
        List<String> frontParties,
        boolean isFrontOfAll,
        List<Point> front) {

    /** Keeps its own copies. */
    public Ranking {
        top = List.copyOf(top);
        frontParties = List.copyOf(frontParties);
        front = List.copyOf(front);
    }

    /**
     * A package.
     *
     * @param options by slot
     * @param shares by party
     */
    public record Ranked(List<Integer> options, Ratio value, List<Closeness> shares, Evaluation evaluation) {

        /** Keeps its own copies. */
        public Ranked {
            options = List.copyOf(options);
            shares = List.copyOf(shares);
        }
    }

    /**
     * A point of the front.
     *
     * @param values by party of the front
     * @param packages how many packages have these values
     * @param example one of them
     */
    public record Point(List<Ratio> values, BigInteger packages, Ranked example) {

        /** Keeps its own copy. */
        public Point {
            values = List.copyOf(values);
        }
    }
}
