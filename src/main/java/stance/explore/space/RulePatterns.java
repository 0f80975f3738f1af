package stance.explore.space;

import stance.pack.form.Condition.Pattern;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;

/** Which provisions rules look at. */
final class RulePatterns {

    private RulePatterns() {}

    /** Whether provisions of the type are of the type of the pattern, itself or by descent. */
    static boolean mayMatch(Pattern pattern, ProvisionType type, Vocabulary vocabulary) {
        return vocabulary.lineage(type).contains(pattern.type());
    }
}
