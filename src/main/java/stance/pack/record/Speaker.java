package stance.pack.record;

import stance.language.Translated;

/**
 * Someone who speaks for an actor.
 *
 * @param rank 1 is the highest; shown, never counted
 */
public record Speaker(String id, String name, Translated office, int rank) {}
