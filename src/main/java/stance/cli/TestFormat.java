package stance.cli;

import java.util.function.BiFunction;
import stance.regress.TestRun;
import stance.report.test.JunitXml;
import stance.report.test.Tap;
import stance.report.test.TestJson;
import stance.report.test.TestRemarks;
import stance.report.test.TestText;
import stance.report.text.Style;

/** The forms that a run of tests is given in. */
enum TestFormat {
    /** For people at a terminal. */
    TEXT(TestText::of),
    /** For programs. */
    JSON((run, style) -> TestJson.of(run)),
    /** For build servers. */
    JUNIT((run, style) -> JunitXml.of(run)),
    /** For harnesses of the Test Anything Protocol. */
    TAP((run, style) -> Tap.of(run)),
    /** For GitHub, which shows it beside the lines of a change. */
    GITHUB((run, style) -> TestRemarks.github(run)),
    /** For code hosts and editors. */
    SARIF((run, style) -> TestRemarks.sarif(run));

    private final BiFunction<TestRun, Style, String> report;

    TestFormat(BiFunction<TestRun, Style, String> report) {
        this.report = report;
    }

    String of(TestRun run, Style style) {
        return report.apply(run, style);
    }
}
