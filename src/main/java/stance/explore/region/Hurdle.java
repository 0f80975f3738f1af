package stance.explore.region;

/** What keeps packages from a goal. */
sealed interface Hurdle {

    /** A stance that is against them. */
    record SaidByStance(String stance) implements Hurdle {}

    /** A silence of a party on a provision that they hold. */
    record Unsaid(String party, String provision) implements Hurdle {}
}
