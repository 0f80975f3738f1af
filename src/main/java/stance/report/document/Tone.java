package stance.report.document;

import java.util.Locale;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** A place on the one axis of colours, from rejecting to accepting. What has a tone says the same in words. */
public enum Tone {
    REJECTING("rejects"),
    OBJECTING("objects"),
    CONDITIONAL("conditional"),
    SILENT("silent"),
    ACCEPTING("accepts");

    private final String token;

    Tone(String token) {
        this.token = token;
    }

    /** How the names of its colours in tokens.css begin. */
    public String token() {
        return token;
    }

    /** The name of its class in page.css. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That of a response. */
    public static Tone of(Response response) {
        return switch (response) {
            case REJECTS -> REJECTING;
            case OBJECTS -> OBJECTING;
            case CONDITIONAL -> CONDITIONAL;
            case SILENT -> SILENT;
            case ACCEPTS -> ACCEPTING;
        };
    }

    /** That of a verdict. */
    public static Tone of(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> REJECTING;
            case NEGOTIABLE -> OBJECTING;
            case UNDETERMINED -> SILENT;
            case AGREEMENT -> ACCEPTING;
        };
    }
}
