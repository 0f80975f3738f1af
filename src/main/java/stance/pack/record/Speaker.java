package stance.pack.record;

/**
 * Someone who speaks for an actor.
 *
 * @param rank 1 is the highest; shown, never counted
 */
public record Speaker(String id, String name, String office, int rank) {}
