package stance.pack;

/**
 * The fact that every type of a vocabulary extends. Rules see it by the name {@code Provision}; the classes of a pack's
 * types are made by Drools.
 */
public abstract class Provision {

    private String id = "";
    private boolean proposed;
    private boolean judged;

    /** For the classes that Drools makes. */
    protected Provision() {}

    /** Its key in the scenario. */
    public final String id() {
        return id;
    }

    /** Whether it is being proposed; a fact of the context is not. A rule may ask. */
    public final boolean isProposed() {
        return proposed;
    }

    /**
     * Whether it is known what the rules that look at one provision alone say of it, so that they pass over it. For the
     * compiled rules; a rule of a pack cannot ask.
     */
    public final boolean isJudged() {
        return judged;
    }

    /** Takes its place in a scenario, once, before any rule sees it. */
    final void place(String key, boolean isProposed, boolean isJudged) {
        this.id = key;
        this.proposed = isProposed;
        this.judged = isJudged;
    }
}
