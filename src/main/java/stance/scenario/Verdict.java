package stance.scenario;

/** What comes of the package as a whole; from the worst to the best. */
public enum Verdict {
    /** A party rejects. */
    CONFLICT,
    /** Nobody rejects; a party objects or sets a condition. */
    NEGOTIABLE,
    /** Nobody rejects, objects or sets a condition; a party is silent on something. */
    UNDETERMINED,
    /** Every party accepts. */
    AGREEMENT;

    /** Whether nobody rejects, objects or sets an unmet condition. */
    public boolean isUnopposed() {
        return this == UNDETERMINED || this == AGREEMENT;
    }
}
