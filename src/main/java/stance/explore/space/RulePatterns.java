package stance.explore.space;

import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;

/** How many provisions rules look at, and of which types. */
final class RulePatterns {

    private RulePatterns() {}

    /**
     * How many provisions a match of the rule needs at most, if nothing that the package holds besides can undo it; the
     * most there are where something can.
     */
    static int most(RuleForm rule) {
        var isMonotone = rule.conditions().stream()
                .allMatch(condition -> condition instanceof Pattern
                        || condition instanceof Presence
                        || condition instanceof Alternatives);
        return isMonotone ? rule.conditions().size() : Integer.MAX_VALUE;
    }

    /** Whether provisions of the type are of the type of the pattern, itself or by descent. */
    static boolean mayMatch(Pattern pattern, ProvisionType type, Vocabulary vocabulary) {
        return vocabulary.lineage(type).contains(pattern.type());
    }
}
