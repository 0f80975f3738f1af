package stance.regress.witness;

import stance.language.Phrase;

/** Why there are more proposals than are tried. */
public enum Untried {
    COUNTED(Phrase.of("a rule counts or sums up facts, and more of them are possible")),
    COMPARED(Phrase.of("a rule compares fields with each other, and not every pair of values is tried")),
    PARTIES(Phrase.of("a rule asks for the parties, and not every group of them is tried")),
    ROOM(Phrase.of("there are more combinations than are tried"));

    private final Phrase words;

    Untried(Phrase words) {
        this.words = words;
    }

    /** A clause that says so. */
    public Phrase words() {
        return words;
    }
}
