package stance.report.document;

import stance.language.Language;
import stance.report.page.Pages;
import stance.report.terminal.Style;
import stance.report.terminal.TerminalText;

/** A document as every renderer shows it in a language. */
public record Shown(Document document, Language language) {

    /** In English. */
    public static Shown of(Document document) {
        return new Shown(document, Language.ENGLISH);
    }

    public Shown in(Language other) {
        return new Shown(document, other);
    }

    public String html() {
        return Pages.html(document, language);
    }

    public String markdown() {
        return Pages.markdown(document, language);
    }

    public String text(Style style) {
        return TerminalText.of(document, style, language);
    }
}
