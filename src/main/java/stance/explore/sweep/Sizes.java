package stance.explore.sweep;

import java.math.BigInteger;

/**
 * How many packages there are of each kind.
 *
 * @param agreement that every party accepts: the zone of possible agreement
 * @param unopposed that no party rejects, objects to or sets an unmet condition for; some may be silent
 * @param withoutConflict that no party rejects
 */
public record Sizes(BigInteger agreement, BigInteger unopposed, BigInteger withoutConflict) {}
