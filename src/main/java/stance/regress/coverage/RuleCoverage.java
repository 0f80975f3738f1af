package stance.regress.coverage;

import java.util.List;
import stance.pack.record.StanceRule;

/** How the conditions of a rule came out, in their order. */
public record RuleCoverage(StanceRule rule, List<ConditionCoverage> conditions) {

    /** Keeps its own copy. */
    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }
}
