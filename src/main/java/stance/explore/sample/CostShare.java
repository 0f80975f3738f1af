package stance.explore.sample;

import stance.pack.record.Stance;

/**
 * What a stance costs.
 *
 * @param unopposed packages that nobody would oppose, were it not heard; what it replaced does not revive
 * @param gain those of them that somebody opposes as it is
 */
public record CostShare(Stance stance, Proportion unopposed, Proportion gain) {}
