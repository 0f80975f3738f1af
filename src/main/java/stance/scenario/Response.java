package stance.scenario;

import java.util.Locale;

/** What one actor makes of a provision, a combination or the package; from the worst to the best. */
public enum Response {
    REJECTS,
    OBJECTS,
    CONDITIONAL,
    SILENT,
    ACCEPTS;

    /** Whether this one counts for more than the other in the response to the package. */
    public boolean isWorseThan(Response other) {
        return compareTo(other) < 0;
    }

    /** The one that counts for more. */
    public Response worst(Response other) {
        return isWorseThan(other) ? this : other;
    }

    /** As people read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
