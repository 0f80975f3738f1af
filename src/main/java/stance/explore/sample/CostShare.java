package stance.explore.sample;

import stance.pack.record.Stance;

/**
 * What a stance costs, and what it opens, of the packages that were drawn.
 *
 * @param gain those that nobody would oppose only if it had no objections
 * @param opens those that nobody opposes only since it says something for what it is on
 */
public record CostShare(Stance stance, Proportion gain, Proportion opens) {}
