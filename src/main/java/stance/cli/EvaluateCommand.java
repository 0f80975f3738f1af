package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.explain.Explanation;
import stance.problem.Problem;
import stance.report.document.Document;
import stance.report.evaluation.BriefDocument;
import stance.report.evaluation.EvaluationDocument;
import stance.report.evaluation.EvaluationsData;
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
            "  stance evaluate FILE --without-preferences --without-inferred",
            "  stance evaluate FILE --full",
            "  stance evaluate FILE --brief --output brief.html",
            "  stance evaluate scenarios --output result.json",
            "  stance evaluate scenarios --cross-check",
            "  stance evaluate FILE --variant all --output report.html",
            "  stance evaluate FILE --plot matrix.png",
            "  cat FILE | stance evaluate - --fail-on conflict"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ProposalOptions proposals = new ProposalOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--status-quo", description = "Add each party's response to the context alone.")
    private boolean statusQuo;

    @ArgGroup
    private Extent extent = new Extent();

    /** How much is shown. */
    static final class Extent {

        @Option(
                names = "--full",
                description =
                        "Show everything: the rules that spoke, and all of more than eight parties, which are summed"
                                + " up otherwise.")
        private boolean full;

        @Option(names = "--brief", description = "Show what fits on one page of paper.")
        private boolean brief;

        Function<List<Explanation>, Document> document() {
            if (brief) {
                return BriefDocument::of;
            }
            return full ? EvaluationDocument::full : EvaluationDocument::of;
        }
    }

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
        var evaluator = new Evaluator(filters.filters(), statusQuo);
        var explanations = new ArrayList<Explanation>();
        var problems = proposals.forEach(terminal, proposal -> {
            explanations.add(Explanation.of(evaluator.evaluate(proposal)));
        });
        var evaluations = explanations.stream().map(Explanation::evaluation).toList();
        var checked = crossCheck.evaluations(evaluations, evaluator);
        var drawn = plot.write(evaluations, evaluation -> EvaluationPlot.of(evaluation, terminal.language()));
        new ProposalOutput<Explanation>(EvaluationsData::of, extent.document())
                .write(explanations, checked.problems(problems), output, terminal);
        // A report for programs on standard output must not be followed by words for people.
        if (output.format() == Format.TEXT) {
            drawn.ifPresent(terminal::say);
        }
        checked.show(terminal);
        return checked.exitCode(exitCode(evaluations, problems));
    }

    private int exitCode(List<Evaluation> evaluations, List<Problem> problems) {
        if (!problems.isEmpty()) {
            return ExitCode.REFUSED;
        }
        var limit = failOn;
        var isNo =
                limit != null && evaluations.stream().anyMatch(evaluation -> limit.isReachedBy(evaluation.verdict()));
        return isNo ? ExitCode.NO : ExitCode.DONE;
    }
}
