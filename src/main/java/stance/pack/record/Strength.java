package stance.pack.record;

/** How firmly a position is held; the weight is that of the alignment (design of Stance, section 4). */
public enum Strength {
    /** The actor says that it will not move from it. */
    RED_LINE(3, "red line"),
    /** Held, but not said to be beyond negotiation. */
    FIRM(2, "firm"),
    /** Wished for; does not count in the lenient reading. */
    PREFERENCE(1, "preference");

    private final int weight;
    private final String words;

    Strength(int weight, String words) {
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
    public String words() {
        return words;
    }
}
