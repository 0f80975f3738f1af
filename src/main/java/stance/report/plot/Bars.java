package stance.report.plot;

import java.util.List;

/**
 * Bars under a heading, each with a label above it and its figure in words.
 *
 * @param note what the lengths are shares of
 */
record Bars(String heading, String note, List<Bar> bars) {

    /** Keeps its own copy. */
    Bars {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param share its length, from 0 to 1
     */
    record Bar(String label, String figure, double share) {

        /** Refuses what cannot be drawn. */
        Bar {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("A share is from 0 to 1, not " + share);
            }
        }
    }
}
