package stance.explore.sweep;

import java.math.BigInteger;

/** How many packages with one option of a slot every party accepts, and how many nobody opposes. */
public record OptionSizes(String label, BigInteger agreement, BigInteger unopposed) {}
