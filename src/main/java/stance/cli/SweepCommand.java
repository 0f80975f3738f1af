package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stance.evaluate.Evaluator;
import stance.explore.rank.RankingQuery;
import stance.explore.sample.Draw;
import stance.explore.sample.Estimate;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.problem.Problem;
import stance.report.plot.SweepPlot;
import stance.report.sweep.EstimateDocument;
import stance.report.sweep.SamplesData;
import stance.report.sweep.SweepDocument;
import stance.report.sweep.SweepsData;

/** {@code stance sweep}: what comes of every package that the alternatives of a scenario span. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description = {
            "Tells which packages of a whole space are accepted, and what stands in the way.",
            "The alternatives of a scenario and what is open besides span the space. The figures",
            "are exact, and come without walking it; with --sample they are estimates."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance sweep scenarios/tmec-2026/joint-operations.json",
            "  stance sweep FILE --open raids.forces --optional tariffs",
            "  stance sweep FILE --open origin.regionalContent=75,80,85",
            "  stance sweep FILE --top 3 --by nash",
            "  stance sweep FILE --without-preferences --output sweep.html",
            "  stance sweep FILE --plot sweep.png --front MEXICO,CANADA",
            "  stance sweep FILE --export packages.csv",
            "  stance sweep FILE --interactive packages.html",
            "  stance sweep FILE --sample 20000 --seed 7 --export packages.jsonl"
        })
final class SweepCommand implements Callable<Integer> {

    private static final ProposalOutput<Sweep> OUTPUT = new ProposalOutput<>(SweepsData::of, SweepDocument::of);
    private static final ProposalOutput<Estimate> SAMPLE_OUTPUT =
            new ProposalOutput<>(SamplesData::of, EstimateDocument::of);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProposalOptions proposals = new ProposalOptions();

    @Mixin
    private OpenSpace open = new OpenSpace();

    @Mixin
    private RankingOptions ranking = new RankingOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private CrossCheckOption crossCheck = new CrossCheckOption();

    @Mixin
    private SampleOptions sample = new SampleOptions();

    @Mixin
    private ExportOptions export = new ExportOptions();

    @Mixin
    private PlotOption plot = new PlotOption();

    @Mixin
    private InteractiveOption interactive = new InteractiveOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    SweepCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var evaluator = new Evaluator(filters.filters(), false);
        return sample.count().isPresent() ? estimate(evaluator) : sweep(evaluator);
    }

    private int sweep(Evaluator evaluator) {
        var openings = open.openings();
        var query = ranking.query();
        var sweeps = new ArrayList<Sweep>();
        var problems = proposals.forEachIn(
                terminal, (file, proposal) -> sweeps.add(sweep(Space.of(file, proposal, openings), evaluator, query)));
        var spaces = sweeps.stream().map(Sweep::space).toList();
        var checked = crossCheck.spaces(spaces, evaluator);
        var written = Stream.of(
                        export.write(spaces, sample, evaluator, terminal),
                        plot.write(sweeps, sweep -> new SweepPlot(sweep, terminal.language()).all()),
                        interactive.write(spaces, evaluator, terminal))
                .flatMap(Optional::stream)
                .toList();
        OUTPUT.write(sweeps, checked.problems(problems), output, terminal);
        return end(problems, checked, written);
    }

    private Sweep sweep(Space space, Evaluator evaluator, Optional<RankingQuery> query) {
        try (var steps = new ProgressSteps(terminal)) {
            return Sweep.of(space, evaluator, query, steps);
        }
    }

    private int estimate(Evaluator evaluator) {
        if (plot.isAsked() || interactive.isAsked() || ranking.query().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--plot, --interactive, --top, --by and --front tell of exact figures: leave --sample out.");
        }
        var openings = open.openings();
        var estimates = new ArrayList<Estimate>();
        var problems = proposals.forEachIn(
                terminal, (file, proposal) -> estimates.add(estimate(Space.of(file, proposal, openings), evaluator)));
        var draws = estimates.stream().map(Estimate::draw).toList();
        var checked = crossCheck.draws(draws, evaluator);
        var written = export.write(draws.stream().map(Draw::space).toList(), sample, evaluator, terminal).stream()
                .toList();
        SAMPLE_OUTPUT.write(estimates, checked.problems(problems), output, terminal);
        return end(problems, checked, written);
    }

    private Estimate estimate(Space space, Evaluator evaluator) {
        var draw = sample.draw(space);
        try (var progress = Progress.of("packages", draw.packages().size(), terminal)) {
            return Estimate.of(draw, evaluator, progress::done);
        }
    }

    private int end(List<Problem> problems, CrossChecked checked, List<String> written) {
        // A report for programs on standard output must not be followed by words for people.
        if (output.format() == Format.TEXT) {
            written.forEach(terminal::say);
        }
        checked.show(terminal);
        return checked.exitCode(problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED);
    }
}
