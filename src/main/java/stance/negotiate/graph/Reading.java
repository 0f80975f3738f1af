package stance.negotiate.graph;

/** How pairs of states are taken that a decision maker's order leaves open (Li, Hipel, Kilgour and Fang 2004). */
public enum Reading {
    /**
     * Stable however the open pairs are decided: they count as better where the decision maker itself compares, and as
     * not better where the others move.
     */
    CERTAIN,

    /** Stable by some way of deciding them: the other way round. */
    POSSIBLE;

    Reading other() {
        return this == CERTAIN ? POSSIBLE : CERTAIN;
    }
}
