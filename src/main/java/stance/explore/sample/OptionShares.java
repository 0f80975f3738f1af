package stance.explore.sample;

import stance.language.Phrase;

/**
 * How many of the drawn packages with one option of a slot every party accepts, and how many nobody opposes.
 */
public record OptionShares(Phrase label, Proportion agreement, Proportion unopposed) {}
