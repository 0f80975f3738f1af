package stance.evaluate;

import java.util.ArrayList;
import java.util.List;
import stance.pack.form.Effect;

/**
 * What one actor says on one cell, before it is decided what that comes to.
 *
 * @param targets the ids of the provisions; none for the package
 * @param findings those that answer
 * @param rates how much it says that the term is worth
 * @param beside what it denied discussing, and what its demands leave open
 */
record CellGroup(List<String> targets, List<Finding> findings, List<Finding> rates, List<Finding> beside) {

    /** A cell of which nothing was said yet. */
    static CellGroup of(List<String> targets) {
        return new CellGroup(targets, new ArrayList<>(2), new ArrayList<>(0), new ArrayList<>(0));
    }

    void add(Finding finding) {
        if (finding.answers()) {
            findings.add(finding);
        } else if (finding.effect() == Effect.RATES) {
            rates.add(finding);
        } else {
            beside.add(finding);
        }
    }

    boolean isSingle() {
        return targets.size() == 1;
    }
}
