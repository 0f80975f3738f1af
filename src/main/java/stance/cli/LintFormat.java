package stance.cli;

import java.util.List;
import java.util.Map;
import stance.language.Language;
import stance.language.Phrase;
import stance.problem.Problem;
import stance.regress.lint.PackLint;
import stance.report.data.JsonData;
import stance.report.lint.LintData;
import stance.report.lint.LintDocument;
import stance.report.lint.LintRemarks;
import stance.report.terminal.Style;

/** The forms that what lint found is given in. */
enum LintFormat {
    /** For people at a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** For people, to be put on GitHub or into a text. */
    MARKDOWN,
    /** For people, to be mailed or printed. */
    HTML,
    /** For code hosts and editors. */
    SARIF,
    /** For GitHub, which shows it beside the lines of a change. */
    GITHUB;

    private static final Map<String, LintFormat> ENDINGS = Map.of(
            "",
            TEXT,
            ".txt",
            TEXT,
            ".json",
            JSON,
            ".sarif",
            SARIF,
            ".md",
            MARKDOWN,
            ".markdown",
            MARKDOWN,
            ".html",
            HTML,
            ".htm",
            HTML);

    /**
     * The one that a file's ending asks for; text where it has none.
     *
     * @throws stance.problem.RefusedException if nobody knows what it asks for
     */
    static LintFormat of(OutputFile file) {
        return file.chosen(ENDINGS, Phrase.of("Name the format with --format."));
    }

    String of(List<PackLint> packs, List<Problem> problems, Style style, Language language) {
        return switch (this) {
            case TEXT, MARKDOWN, HTML -> Format.valueOf(name()).show(LintDocument.of(packs, problems), style, language);
            case JSON -> JsonData.write(LintData.of(packs, problems, language));
            case SARIF -> LintRemarks.sarif(packs, problems);
            case GITHUB -> LintRemarks.github(packs, problems);
        };
    }
}
