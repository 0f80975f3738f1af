package stance.negotiate.rounds;

/**
 * A package on the table.
 *
 * @param round from 1
 * @param side 0 or 1, who offers it
 * @param number of the package
 * @param stands whether it is what the party offered before
 */
public record Offer(int round, int side, int number, boolean stands) {}
