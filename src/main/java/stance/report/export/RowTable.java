package stance.report.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.explore.batch.LineOutcome;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.report.batch.RowData;
import stance.report.data.ProblemData;
import stance.report.gate.Visible;
import stance.scenario.Proposal;
import stance.table.Csv;

/**
 * The rows of a batch as a table for spreadsheets, R and pandas, with columns for each actor of one pack. Lists are in one
 * cell, separated by spaces; what there is not is empty.
 */
final class RowTable implements BatchRows {

    private final String pack;
    private final List<Part> parts;

    private record Part(String head, Function<RowData, Optional<?>> cell) {}

    private RowTable(String pack, List<Part> parts) {
        this.pack = pack;
        this.parts = parts;
    }

    /** A table of the proposals to the actors of a pack. */
    static RowTable of(PolicyPack pack) {
        var actors = pack.actors().keySet();
        var parts = Stream.of(
                        Stream.of(
                                new Part("line", row -> Optional.of(row.line())),
                                new Part("title", RowData::title),
                                new Part("asOf", RowData::asOf),
                                new Part("verdict", RowData::verdict)),
                        actors.stream()
                                .map(actor -> new Part(
                                        "response." + actor,
                                        row -> Optional.ofNullable(
                                                row.responses().get(actor)))),
                        actors.stream()
                                .map(actor -> new Part(
                                        "alignment." + actor,
                                        row -> Optional.ofNullable(
                                                row.alignments().get(actor)))),
                        Stream.of(
                                new Part("stances", row -> Optional.of(String.join(" ", row.stances()))),
                                new Part("warnings", row -> Optional.of(String.join(" ", row.warnings()))),
                                new Part("problems", row -> Optional.of(problems(row)))))
                .flatMap(Function.identity())
                .toList();
        return new RowTable(pack.id(), parts);
    }

    @Override
    public String head() {
        return Csv.of(
                Stream.of(parts.stream().map(part -> Visible.line(part.head())).toList()));
    }

    @Override
    public Row row(LineOutcome outcome) {
        var row = RowData.of(own(outcome));
        var cells = parts.stream()
                .map(part ->
                        Visible.line(part.cell().apply(row).map(String::valueOf).orElse("")))
                .toList();
        return new Row(row.line(), row.verdict(), Csv.of(Stream.of(cells)));
    }

    /** The outcome, or that it is refused, since the table has no columns for the parties of its pack. */
    private LineOutcome own(LineOutcome outcome) {
        return outcome.evaluation()
                .map(Evaluation::proposal)
                .filter(proposal -> !proposal.pack().id().equals(pack))
                .map(proposal -> refused(outcome.line(), proposal))
                .orElse(outcome);
    }

    private LineOutcome refused(int line, Proposal proposal) {
        return new LineOutcome(
                line,
                Optional.empty(),
                List.of(new Problem(
                        "batch.other-pack",
                        Severity.ERROR,
                        new Place(proposal.file(), line, 1, "/pack"),
                        Phrase.of(
                                "This line is of the pack \"%s\"; the columns of the table are those of \"%s\".",
                                proposal.pack().id(), pack),
                        Phrase.of("Write .jsonl, or each pack to a table of its own."))));
    }

    private static String problems(RowData row) {
        return row.problems().stream().map(RowTable::problem).collect(Collectors.joining(" "));
    }

    private static String problem(ProblemData problem) {
        return Stream.of(
                        problem.file() + ":" + problem.line() + ":" + problem.column() + ": " + problem.message(),
                        problem.hint())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
