package stance.explore.sweep;

import java.math.BigInteger;
import stance.pack.record.Stance;

/**
 * What a stance costs, and what it opens.
 *
 * @param gain how many more packages nobody would oppose, had it no objections; what it replaced does not revive
 * @param opens how many fewer packages nobody would oppose, had it said nothing for what it is on
 */
public record Cost(Stance stance, BigInteger gain, BigInteger opens) {}
