package stance.pack.record;

import stance.language.Translated;

/** What a position is about. */
public record Topic(String id, Translated title) {}
