package stance.regress.coverage;

import java.util.Optional;
import stance.explain.Attempt;
import stance.problem.Spot;

/**
 * How one condition of a rule came out over all tests.
 *
 * @param at where it stands in its file
 * @param text as it is written in the rule
 * @param seenTrue whether it held for something that a test proposes
 * @param seenFalse whether it did not
 * @param nearest where it did not come out in both ways: the test that came nearest to the other way
 */
public record ConditionCoverage(Spot at, String text, boolean seenTrue, boolean seenFalse, Optional<Nearest> nearest) {

    /** A test, by its id, and how far the rule came in it. */
    public record Nearest(String test, Attempt attempt) {}

    /** Whether it came out in both ways. */
    public boolean isCovered() {
        return seenTrue && seenFalse;
    }
}
