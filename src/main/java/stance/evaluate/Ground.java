package stance.evaluate;

import stance.language.Phrase;

/** On what a response rests. */
public enum Ground {
    /** On what the party said. */
    STANCE(Phrase.NONE),
    /** On stances of the party that were all inferred. */
    INFERRED(Phrase.of("inferred")),
    /** The party said yes to a combination that holds this provision. */
    COMBINATION(Phrase.of("in combination")),
    /** The party proposes it itself. */
    PRESUMED(Phrase.of("presumed, as proposer")),
    /** The analyst assumes it. */
    ASSUMED(Phrase.of("assumed")),
    /** On nothing: the party said nothing that counts. */
    NOTHING(Phrase.NONE);

    private final Phrase words;

    Ground(Phrase words) {
        this.words = words;
    }

    /** As people read it beside the response; empty where the response speaks for itself. */
    public Phrase words() {
        return words;
    }
}
