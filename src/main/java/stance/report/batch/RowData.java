package stance.report.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.explore.batch.LineOutcome;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.data.JsonData;
import stance.report.data.OutcomeData;
import stance.report.data.OutcomeData.CellData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * What comes of one line of a batch, a line itself.
 *
 * @param line Of the scenario in the input, counted from 1.
 * @param pack The id of the pack; left out where the line is refused, as are the following four.
 * @param title The title of the proposal.
 * @param asOf The date of the evaluation.
 * @param verdict {@value OutcomeData#VERDICT}
 * @param responses What each party makes of the package, by party: the worst over its cells.
 * @param alignments From 0 to 1, of the actors whose stances decide something, be they parties or not.
 * @param stances The ids of the stances that speak of it: parties first, then by stance, each once.
 * @param warnings The codes of what the reader should know of the date and of the parties.
 * @param problems What is wrong with a line that is refused; none of one that is evaluated.
 */
@Published(
        format = "stance.row/1",
        schema = "row-1",
        title = "A row of a batch",
        about =
                "What comes of one scenario of a batch, or why the line is refused: one line of what stance batch writes.")
public record RowData(
        String format,
        int line,
        Optional<String> pack,
        Optional<String> title,
        Optional<String> asOf,
        Optional<Verdict> verdict,
        Map<String, Response> responses,
        Map<String, Double> alignments,
        List<String> stances,
        List<String> warnings,
        List<ProblemData> problems) {

    /** The row of an outcome. */
    public static RowData of(LineOutcome outcome) {
        var evaluation = outcome.evaluation();
        return new RowData(
                JsonData.formatOf(RowData.class),
                outcome.line(),
                evaluation.map(each -> each.proposal().pack().id()),
                evaluation.map(each -> each.proposal().title()),
                evaluation.map(each -> each.proposal().asOf().toString()),
                evaluation.map(Evaluation::verdict),
                evaluation.map(each -> each.outcome().responses()).orElse(Map.of()),
                evaluation.map(RowData::alignments).orElse(Map.of()),
                evaluation.map(each -> CellData.stances(each.findings())).orElse(List.of()),
                evaluation
                        .map(each -> each.warnings().stream()
                                .map(Problem::code)
                                .distinct()
                                .toList())
                        .orElse(List.of()),
                ProblemData.all(outcome.problems(), Language.ENGLISH));
    }

    private static Map<String, Double> alignments(Evaluation evaluation) {
        var alignments = new LinkedHashMap<String, Double>();
        evaluation
                .alignments()
                .forEach((actor, alignment) -> alignment.value().ifPresent(value -> alignments.put(actor, value)));
        return alignments;
    }
}
