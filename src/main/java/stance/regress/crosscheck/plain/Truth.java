package stance.regress.crosscheck.plain;

import java.util.Collection;

/** What is known of a constraint: where a field is not said, it may be either. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    Truth opposite() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    /** Of several that are to hold together: the least of them. */
    static Truth ofAll(Collection<Truth> parts) {
        return parts.stream().min(Truth::compareTo).orElse(TRUE);
    }

    /** Of several of which one is to hold: the greatest of them. */
    static Truth ofAny(Collection<Truth> parts) {
        return parts.stream().max(Truth::compareTo).orElse(FALSE);
    }
}
