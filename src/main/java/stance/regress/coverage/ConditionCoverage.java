package stance.regress.coverage;

import stance.problem.Spot;

/**
 * How one condition of a rule came out over all tests.
 *
 * @param at where it stands in its file
 * @param text as it is written in the rule
 * @param seenTrue whether it held for something that a test proposes
 * @param seenFalse whether it did not
 */
public record ConditionCoverage(Spot at, String text, boolean seenTrue, boolean seenFalse) {

    /** Whether it came out in both ways. */
    public boolean isCovered() {
        return seenTrue && seenFalse;
    }
}
