package stance.report.document;

import java.util.Locale;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** A place on the one axis of colours, from rejecting to accepting. What has a tone says the same in words. */
public enum Tone {
    REJECTING,
    OBJECTING,
    CONDITIONAL,
    SILENT,
    ACCEPTING;

    /** The name of its class in page.css, and of its colours in colours.css. */
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
