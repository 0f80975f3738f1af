package stance.scenario;

import stance.language.Phrase;

/** What comes of the package as a whole; from the worst to the best. */
public enum Verdict {
    /** A party rejects. */
    CONFLICT(Phrase.of("CONFLICT")),
    /** Nobody rejects; a party objects or sets a condition. */
    NEGOTIABLE(Phrase.of("NEGOTIABLE")),
    /** Nobody rejects, objects or sets a condition; a party is silent on something. */
    UNDETERMINED(Phrase.of("UNDETERMINED")),
    /** Every party accepts. */
    AGREEMENT(Phrase.of("AGREEMENT"));

    private final Phrase words;

    Verdict(Phrase words) {
        this.words = words;
    }

    /** As people read it. */
    public Phrase words() {
        return words;
    }

    /** Whether nobody rejects, objects or sets an unmet condition. */
    public boolean isUnopposed() {
        return this == UNDETERMINED || this == AGREEMENT;
    }
}
