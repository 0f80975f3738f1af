package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.explain.Explanation;
import stance.problem.Problem;
import stance.report.evaluation.EvaluationDocument;
import stance.report.json.JsonReport;
import stance.report.plot.EvaluationPlot;

/** {@code stance evaluate}: the verdict on scenarios, and why. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Tells where a proposal meets agreement and where it hits a conflict, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance evaluate scenarios/tmec-2026/joint-operations.json",
            "  stance evaluate FILE --variant all",
            "  stance evaluate FILE --set raids.forces=MEXICO --as-of 2025-06-01",
            "  stance evaluate FILE --reading lenient --without-inferred",
            "  stance evaluate scenarios --output result.json",
            "  stance evaluate scenarios --cross-check",
            "  stance evaluate FILE --variant all --output report.html",
            "  stance evaluate FILE --plot matrix.png",
            "  cat FILE | stance evaluate - --fail-on conflict"
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final ProposalOutput<JsonReport.Entry> OUTPUT = new ProposalOutput<>(
            JsonReport::evaluations,
            entries -> EvaluationDocument.of(
                    entries.stream().map(JsonReport.Entry::explanation).toList()));

    private final Terminal terminal;

    @Mixin
    private ProposalOptions proposals = new ProposalOptions();

    @Mixin
    private HearingOptions hearing = new HearingOptions();

    @Option(names = "--status-quo", description = "Add each party's response to the context alone.")
    private boolean statusQuo;

    @Option(
            names = "--fail-on",
            paramLabel = "conflict|negotiable|undetermined",
            description = "End with exit code 1 if a verdict is this or worse.")
    private @Nullable FailOn failOn;

    @Mixin
    private CrossCheckOption crossCheck = new CrossCheckOption();

    @Mixin
    private PlotOption plot = new PlotOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var evaluator = new Evaluator(hearing.reading(), hearing.filters(), statusQuo);
        var entries = new ArrayList<JsonReport.Entry>();
        var problems = proposals.forEach(terminal, (file, proposal) -> {
            entries.add(new JsonReport.Entry(file, Explanation.of(evaluator.evaluate(proposal))));
        });
        var checked = crossCheck.evaluations(evaluations(entries), evaluator);
        var drawn = plot.write(evaluations(entries), evaluation -> EvaluationPlot.of(evaluation, terminal.language()));
        OUTPUT.write(entries, checked.problems(problems), output, terminal);
        // A report for programs on standard output must not be followed by words for people.
        if (output.format() == Format.TEXT) {
            drawn.ifPresent(terminal::say);
        }
        checked.show(terminal);
        return checked.exitCode(exitCode(entries, problems));
    }

    private static List<Evaluation> evaluations(List<JsonReport.Entry> entries) {
        return entries.stream().map(entry -> entry.explanation().evaluation()).toList();
    }

    private int exitCode(List<JsonReport.Entry> entries, List<Problem> problems) {
        if (!problems.isEmpty()) {
            return ExitCode.REFUSED;
        }
        var limit = failOn;
        var isNo = limit != null
                && entries.stream()
                        .anyMatch(entry -> limit.isReachedBy(
                                entry.explanation().evaluation().verdict()));
        return isNo ? ExitCode.NO : ExitCode.DONE;
    }
}
