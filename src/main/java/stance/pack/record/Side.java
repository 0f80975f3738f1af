package stance.pack.record;

import java.util.OptionalInt;

/** What a rule for the engine is of the rule that was written. */
public enum Side {
    /** The rule as it is written: it has no demand. */
    WHOLE(""),
    /** Its demand is met; it says what is written. */
    MET(""),
    /** Its demand is false, whatever the fields may be that are not said. */
    MISSED("missed: "),
    /** Its demand is missed, and this would meet it. */
    OFFER("offer: "),
    /** Its demand is neither met nor missed, since a field that it looks at is not said. */
    OPEN("open: ");

    // No id of a stance has a colon, so no written rule has such a name.
    private final String prefix;

    Side(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The name of the rule for the engine.
     *
     * @param written that of the written rule
     * @param number tells several of this side from each other; none where there is one
     */
    public String name(String written, OptionalInt number) {
        return number.isPresent() ? prefix.replace(":", " " + number.getAsInt() + ":") + written : prefix + written;
    }

    /** Whether the stance takes a position on this side, which tests are to see. */
    public boolean speaks() {
        return this == WHOLE || this == MET || this == MISSED;
    }
}
