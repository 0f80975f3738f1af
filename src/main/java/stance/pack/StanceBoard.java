package stance.pack;

/**
 * What a stance may say: the global {@code stance} of every rule. Each call takes the bound facts that it is about, or
 * {@link #thePackage()}, and then its arguments.
 */
public interface StanceBoard {

    /** Stands for the package as a whole. */
    Object thePackage();

    /** The actor wants it. */
    void supports(Object... targets);

    /** The actor can live with it. */
    void accepts(Object... targets);

    /** The actor takes it only with something that this package lacks; the last argument says what. */
    void requires(Object... targetsAndMissing);

    /** The actor objects to it. */
    void opposes(Object... targets);

    /** The actor refuses to discuss it. */
    void rulesOut(Object... targets);

    /** The actor's own counter-offer: this field of this fact, with this value (several for a set). */
    void proposes(Object... factFieldAndValues);

    /** The same for a provision that is absent: its type, then pairs of a field and its value. */
    void proposesProvision(Object... typeFieldsAndValues);

    /** The actor says that it is not, or was not, being discussed; answers nothing. */
    void denies(Object... targets);

    /** What the actor says it will do; the last argument says what. */
    void threatens(Object... targetsAndMeasure);

    /** A view without a position; answers nothing. */
    void remarks(Object... targets);

    /** How much the actor values a term, from 0 to 1; answers nothing. */
    void rates(Object... targetAndValue);

    /**
     * A demand of the actor looks at a field that is not said; the last argument says what it asks. No rule is written
     * with it: it follows from {@code @demands}.
     */
    void leavesOpen(Object... targetsAndAsked);
}
