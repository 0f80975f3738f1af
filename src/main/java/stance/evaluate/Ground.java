package stance.evaluate;

/** On what a response rests. */
public enum Ground {
    /** On what the party said. */
    STANCE(""),
    /** On stances of the party that were all inferred. */
    INFERRED("inferred"),
    /** The party said yes to a combination that holds this provision. */
    COMBINATION("in combination"),
    /** The party proposes it itself. */
    PRESUMED("presumed, as proposer"),
    /** The analyst assumes it. */
    ASSUMED("assumed"),
    /** In the lenient reading, who is silent consents. */
    CONSENT("by silence"),
    /** In the lenient reading, nothing but preferences stands against it, and these do not count. */
    SET_ASIDE("preferences set aside"),
    /** On nothing: the party said nothing that counts. */
    NOTHING("");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    /** As people read it beside the response; empty where the response speaks for itself. */
    public String words() {
        return words;
    }
}
