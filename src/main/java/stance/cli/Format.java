package stance.cli;

import java.util.Map;
import stance.language.Language;
import stance.language.Phrase;
import stance.report.document.Document;
import stance.report.page.Pages;
import stance.report.terminal.Style;
import stance.report.terminal.TerminalText;

/** For whom the output is. */
enum Format {
    /** For people at a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** For people, to be put on GitHub or into a text. */
    MARKDOWN,
    /** For people, to be mailed or printed. */
    HTML;

    private static final Map<String, Format> ENDINGS = Map.of(
            "", TEXT, ".txt", TEXT, ".json", JSON, ".md", MARKDOWN, ".markdown", MARKDOWN, ".html", HTML, ".htm", HTML);

    /**
     * The one that a file's ending asks for; text where it has none.
     *
     * @throws stance.problem.RefusedException if nobody knows what it asks for
     */
    static Format of(OutputFile file) {
        return file.chosen(ENDINGS, Phrase.of("Name the format with --format."));
    }

    /** A document in this form, which is one for people. */
    String show(Document document, Style style, Language language) {
        return switch (this) {
            case TEXT -> TerminalText.of(document, style, language);
            case MARKDOWN -> Pages.markdown(document, language);
            case HTML -> Pages.html(document, language);
            case JSON -> throw new IllegalArgumentException("JSON is data, not a document.");
        };
    }
}
