package stance.report.document;

import java.util.Locale;

/** What a paragraph or a section is for. */
public enum Look {
    /** For nothing in particular. */
    PLAIN,
    /** Above the title: what this is about. */
    EYEBROW,
    /** In small type beside a heading: id, strength, basis. */
    LABEL,
    /** The assertion that a quote stands for. */
    CLAIM,
    /** A quote in the language of the page. */
    GLOSS,
    /** Whose words, when, where. */
    ATTRIBUTION,
    /** How words were read, and other remarks. */
    NOTE,
    /** What a reader should know before relying on it. */
    WARNING,
    /** A command to be copied, in one line however long it is. */
    COMMAND,
    /** What is needed to cite and to repeat it. */
    STAMP;

    /** The name of its class in page.css; {@link #PLAIN} has none. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
