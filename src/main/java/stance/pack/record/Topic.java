package stance.pack.record;

/** What a position is about. */
public record Topic(String id, String title) {}
