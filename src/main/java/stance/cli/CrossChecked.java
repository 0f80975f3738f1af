package stance.cli;

import java.util.List;
import java.util.stream.Stream;
import stance.problem.Problem;
import stance.regress.crosscheck.Disagreement;
import stance.report.crosscheck.DisagreementDocument;
import stance.report.crosscheck.DisagreementWords;
import stance.report.terminal.Style;
import stance.report.terminal.TerminalText;

/** What came of a cross-check: a bug for each disagreement, beside all the other results. */
record CrossChecked(List<Disagreement> disagreements) {

    /** The disagreements as problems of rules. */
    List<Problem> problems() {
        return disagreements.stream().map(DisagreementWords::problem).toList();
    }

    /** These problems and its own. */
    List<Problem> problems(List<Problem> others) {
        return Stream.concat(others.stream(), problems().stream()).toList();
    }

    /** Shows the smallest case of each on standard error, whatever the format of the results. */
    void show(Terminal terminal) {
        disagreements.forEach(each -> terminal.err()
                .print("\n" + TerminalText.of(DisagreementDocument.of(each), Style.PLAIN, terminal.language())));
        terminal.err().flush();
    }

    /** What to end with, were there no disagreement. */
    int exitCode(int otherwise) {
        return disagreements.isEmpty() ? otherwise : ExitCode.BUG;
    }
}
