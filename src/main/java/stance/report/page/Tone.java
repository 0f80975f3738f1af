package stance.report.page;

import java.util.Locale;

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
}
