package stance.evaluate;

import stance.language.Phrase;

/** How silence and mere preferences count. */
public enum Reading {
    /** Silence is never agreement. */
    STRICT(Phrase.of("strict")),
    /** Who is silent consents; preferences against a term are shown, but do not count. */
    LENIENT(Phrase.of("lenient"));

    private final Phrase words;

    Reading(Phrase words) {
        this.words = words;
    }

    /** As people read it. */
    public Phrase words() {
        return words;
    }
}
