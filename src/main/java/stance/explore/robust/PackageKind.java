package stance.explore.robust;

import stance.scenario.Verdict;

/** What packages are counted as: those of one verdict, or all that nobody opposes. */
public enum PackageKind {
    /** Every party accepts. */
    AGREEMENT,
    /** Nobody rejects, objects or sets an unmet condition; some may be silent. */
    UNOPPOSED,
    /** Nobody rejects, objects or sets an unmet condition, and a party is silent. */
    UNDETERMINED,
    /** Nobody rejects, and a party objects or sets an unmet condition. */
    NEGOTIABLE,
    /** A party rejects. */
    CONFLICT;

    /** That of the packages of one verdict. */
    static PackageKind of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    /** Whether packages of this verdict count. */
    boolean isOf(Verdict verdict) {
        return this == UNOPPOSED ? verdict.isUnopposed() : this == of(verdict);
    }
}
