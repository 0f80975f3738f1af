package stance.cli;

import java.util.Map;
import stance.language.Language;
import stance.language.Phrase;
import stance.regress.TestRun;
import stance.report.data.JsonData;
import stance.report.terminal.Style;
import stance.report.test.JunitXml;
import stance.report.test.Tap;
import stance.report.test.TestData;
import stance.report.test.TestDocument;
import stance.report.test.TestRemarks;

/** The forms that a run of tests is given in. */
enum TestFormat {
    /** For people at a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** For people, to be put on GitHub or into a text. */
    MARKDOWN,
    /** For people, to be mailed or printed. */
    HTML,
    /** For build servers. */
    JUNIT,
    /** For harnesses of the Test Anything Protocol. */
    TAP,
    /** For GitHub, which shows it beside the lines of a change. */
    GITHUB,
    /** For code hosts and editors. */
    SARIF;

    private static final Map<String, TestFormat> ENDINGS = Map.of(
            "",
            TEXT,
            ".txt",
            TEXT,
            ".json",
            JSON,
            ".xml",
            JUNIT,
            ".tap",
            TAP,
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
    static TestFormat of(OutputFile file) {
        return file.chosen(ENDINGS, Phrase.of("Name the format with --format."));
    }

    String of(TestRun run, Style style, Language language) {
        return switch (this) {
            case TEXT, MARKDOWN, HTML -> Format.valueOf(name()).show(TestDocument.of(run), style, language);
            case JSON -> JsonData.write(TestData.of(run, language));
            case JUNIT -> JunitXml.of(run);
            case TAP -> Tap.of(run);
            case GITHUB -> TestRemarks.github(run);
            case SARIF -> TestRemarks.sarif(run);
        };
    }
}
