package stance.explore.sample;

/**
 * How many of the packages that were drawn are of each kind.
 *
 * @param agreement that every party accepts: the zone of possible agreement
 * @param unopposed that no party rejects, objects to or sets an unmet condition for; some may be silent
 * @param withoutConflict that no party rejects
 */
public record KindShares(Proportion agreement, Proportion unopposed, Proportion withoutConflict) {}
