package stance.negotiate.rounds;

import java.util.OptionalInt;

/**
 * How an exchange of offers ends.
 *
 * @param round in which it does: one after the last offer
 * @param side whose turn it is then
 * @param number of the package that is agreed upon; none in a deadlock
 */
public record Ending(Kind kind, int round, int side, OptionalInt number) {

    /** In which way. */
    public enum Kind {
        /** The party whose turn it is accepts the last offer. */
        AGREEMENT,
        /** The party whose turn it is has no package that is not below its floor. */
        NOTHING_TO_OFFER,
        /** Neither party has anything new to offer. */
        STANDSTILL,
        /** The rounds are over. */
        DEADLINE
    }
}
