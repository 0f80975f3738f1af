package stance.pack.record;

import stance.language.Phrase;

/** How a position is known. */
public enum Basis {
    /** The actor's own words. */
    STATED(Phrase.of("stated")),
    /** A measure taken, a law enacted. */
    ACTED(Phrase.of("acted")),
    /** Someone else tells it. */
    REPORTED(Phrase.of("reported")),
    /** Our own reading; the note says of what. */
    INFERRED(Phrase.of("inferred"));

    private final Phrase words;

    Basis(Phrase words) {
        this.words = words;
    }

    /** As people read it. */
    public Phrase words() {
        return words;
    }
}
