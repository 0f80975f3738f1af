package stance.pack.record;

import stance.language.Phrase;

/** How firmly a position is held; the weight is that of the alignment (design of Stance, section 4). */
public enum Strength {
    /** The actor says that it will not move from it. */
    RED_LINE(3, Phrase.of("red line")),
    /** Held, but not said to be beyond negotiation. */
    FIRM(2, Phrase.of("firm")),
    /** Wished for: anything firmer outweighs it. */
    PREFERENCE(1, Phrase.of("preference"));

    private final int weight;
    private final Phrase words;

    Strength(int weight, Phrase words) {
        this.weight = weight;
        this.words = words;
    }

    /** 3, 2 or 1. */
    public int weight() {
        return weight;
    }

    /** The one that is held more firmly. */
    public Strength firmer(Strength other) {
        return weight >= other.weight ? this : other;
    }

    /** As people read it. */
    public Phrase words() {
        return words;
    }
}
