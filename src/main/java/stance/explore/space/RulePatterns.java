package stance.explore.space;

import java.util.Optional;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;

/** How many provisions rules look at, and of which types. */
final class RulePatterns {

    /** What every type extends. */
    private static final String ROOT = "Provision";

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
        var at = Optional.of(type);
        while (at.isPresent()) {
            if (at.get().name().equals(pattern.type())) {
                return true;
            }
            at = at.get().parent().flatMap(vocabulary::type);
        }
        return pattern.type().equals(ROOT);
    }
}
