package stance.pack.record;

import java.util.Locale;

/** How a position is known. */
public enum Basis {
    /** The actor's own words. */
    STATED,
    /** A measure taken, a law enacted. */
    ACTED,
    /** Someone else tells it. */
    REPORTED,
    /** Our own reading; the note says of what. */
    INFERRED;

    /** As people read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
