package stance.explore.sweep;

import java.math.BigInteger;
import stance.pack.record.Stance;

/**
 * What a stance costs.
 *
 * @param unopposed how many packages nobody would oppose, were it not heard; what it replaced does not revive
 * @param gain how many more these are
 */
public record Cost(Stance stance, BigInteger unopposed, BigInteger gain) {}
