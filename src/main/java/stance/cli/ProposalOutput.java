package stance.cli;

import java.util.List;
import java.util.function.Function;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.data.ProblemsData;
import stance.report.document.Document;

/**
 * How the results on proposals are given, and what was refused on the way: programs find both in one document, people
 * find the problems beside the results.
 *
 * @param <T> the result on one proposal
 */
record ProposalOutput<T>(DataForm<T> data, Function<List<T>, Document> document) {

    /** The results and the problems as the root of one format. */
    interface DataForm<T> {
        Object of(List<T> results, List<Problem> problems, Language language);
    }

    void write(List<T> results, List<Problem> problems, OutputOptions output, Terminal terminal) {
        var isJson = output.format() == Format.JSON;
        if (isJson || !results.isEmpty()) {
            output.write(
                    () -> results.isEmpty() && !problems.isEmpty()
                            ? ProblemsData.of(problems, terminal.language())
                            : data.of(results, problems, terminal.language()),
                    () -> document.apply(results),
                    terminal);
        }
        if (!isJson) {
            terminal.tell(problems);
        }
    }
}
