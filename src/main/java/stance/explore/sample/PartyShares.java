package stance.explore.sample;

/**
 * How much of what was drawn one party alone would take.
 *
 * @param party its id
 * @param accepts packages that it accepts as a whole
 * @param unopposed packages that it does not oppose
 */
public record PartyShares(String party, Proportion accepts, Proportion unopposed) {}
