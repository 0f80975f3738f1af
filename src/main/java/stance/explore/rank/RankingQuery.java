package stance.explore.rank;

import java.util.List;

/**
 * Which packages are looked for.
 *
 * @param top how many of the best; 1 or more
 * @param front the ids of the parties of the Pareto front; none for all
 */
public record RankingQuery(int top, Measure by, List<String> front) {

    /** The measure where none is named. */
    public static final Measure MEASURE = Measure.TOTAL;

    /** How many where no number is given. */
    public static final int TOP = 5;

    /** Refuses less than one package; keeps its own copy. */
    public RankingQuery {
        if (top < 1) {
            throw new IllegalArgumentException("At least one package must be looked for: " + top);
        }
        front = List.copyOf(front);
    }
}
