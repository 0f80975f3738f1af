package stance.cli;

import java.util.List;
import java.util.function.Function;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.document.Document;
import stance.report.json.JsonReport;
import stance.report.text.ProblemReport;

/**
 * How the results on proposals are given, and what was refused on the way: programs find both in one document, people
 * find the problems beside the results.
 *
 * @param <T> the result on one proposal
 */
record ProposalOutput<T>(JsonForm<T> json, Function<List<T>, Document> document) {

    /** Writes the results and the problems as one document. */
    interface JsonForm<T> {
        String of(List<T> results, List<Problem> problems, Language language);
    }

    void write(List<T> results, List<Problem> problems, OutputOptions output, Terminal terminal) {
        var isJson = output.format() == Format.JSON;
        if (isJson || !results.isEmpty()) {
            output.write(
                    () -> results.isEmpty() && !problems.isEmpty()
                            ? JsonReport.problems(problems, terminal.language())
                            : json.of(results, problems, terminal.language()),
                    () -> document.apply(results),
                    terminal);
        }
        if (!isJson) {
            terminal.err().print(ProblemReport.of(problems, terminal.language()));
            terminal.err().flush();
        }
    }
}
