package stance.evaluate;

import java.util.Locale;

/** How silence and mere preferences count. */
public enum Reading {
    /** Silence is never agreement. */
    STRICT,
    /** Who is silent consents; preferences against a term are shown, but do not count. */
    LENIENT;

    /** As people read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
