package stance.cli;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import stance.explain.Explanation;
import stance.problem.Problem;
import stance.report.json.JsonReport;
import stance.report.page.Page;
import stance.report.text.ProblemReport;
import stance.report.text.Style;

/**
 * How the results on proposals are given, and what was refused on the way: programs find both in one document, people
 * find the problems beside the results.
 */
record ProposalOutput(
        BiFunction<List<JsonReport.Entry>, List<Problem>, String> json,
        BiFunction<Explanation, Style, String> text,
        Function<List<Explanation>, Page> page) {

    void write(List<JsonReport.Entry> entries, List<Problem> problems, OutputOptions output, Terminal terminal) {
        var explanations = entries.stream().map(JsonReport.Entry::explanation).toList();
        var isJson = output.format() == Format.JSON;
        if (isJson || !entries.isEmpty()) {
            output.write(
                    () -> entries.isEmpty() && !problems.isEmpty()
                            ? JsonReport.problems(problems)
                            : json.apply(entries, problems),
                    style -> explanations.stream()
                            .map(explanation -> text.apply(explanation, style))
                            .collect(Collectors.joining("\n")),
                    () -> page.apply(explanations),
                    terminal);
        }
        if (!isJson) {
            terminal.err().print(ProblemReport.of(problems));
            terminal.err().flush();
        }
    }
}
