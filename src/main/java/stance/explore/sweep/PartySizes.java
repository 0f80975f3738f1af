package stance.explore.sweep;

import java.math.BigInteger;

/**
 * How much of the space one party alone would take.
 *
 * @param party its id
 * @param accepts packages that it accepts as a whole
 * @param unopposed packages that it does not oppose
 */
public record PartySizes(String party, BigInteger accepts, BigInteger unopposed) {}
