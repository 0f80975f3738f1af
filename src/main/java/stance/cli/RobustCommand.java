package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluator;
import stance.explore.robust.Holding;
import stance.explore.robust.PackageKind;
import stance.explore.robust.Robustness;
import stance.explore.robust.RobustnessQuery;
import stance.report.plot.RobustnessPlot;
import stance.report.robust.RobustData;
import stance.report.robust.RobustnessDocument;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** {@code stance robust}: how a verdict fares where it is not certain that every stance holds. */
@Command(
        name = "robust",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what becomes of a verdict where stances may not hold.",
            "You say how likely they are to hold; it tells what is then to be expected, what",
            "hangs on each stance, and where the verdict turns. Figures are exact under your",
            "assumptions, and predict nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance robust joint-operations --as-written --holds INFERRED=0.7",
            "  stance robust FILE --holds INFERRED=0.7 --holds MX-LNK-01=0.5",
            "  stance robust FILE --holds MEXICO=0.9 --share agreement",
            "  stance robust FILE --holds UNITED_STATES=0.8 --output robust.html",
            "  stance robust FILE --holds PREFERENCE=0.5 --plot tornado.svg"
        })
final class RobustCommand implements Callable<Integer> {

    private static final ProposalOutput<Robustness> OUTPUT =
            new ProposalOutput<>(RobustData::of, RobustnessDocument::of);

    private final Terminal terminal;

    @Mixin
    private ProposalOptions proposals = new ProposalOptions();

    @Option(
            names = "--holds",
            required = true,
            paramLabel = "NAME=PROBABILITY",
            converter = HoldingValue.class,
            description = "Assume that a stance holds with this probability, or each stance of an actor, basis or "
                    + "strength, or every one (*): INFERRED=0.7. The closest name counts; what none names holds for "
                    + "certain. May be repeated.")
    private List<Holding> holds = List.of();

    @Option(
            names = "--share",
            paramLabel = "VERDICT|unopposed",
            description = "Tell the swings of the share of this verdict, such as agreement, or of what nobody opposes "
                    + "(default: of one package, the verdict that it has where every stance holds; of a space, "
                    + "unopposed).")
    private @Nullable PackageKind share;

    @Option(
            names = "--as-written",
            description = "Ask about the package as it is written, and not about the space of its alternatives.")
    private boolean asWritten;

    @Mixin
    private OpenSpace open = new OpenSpace();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private CrossCheckOption crossCheck = new CrossCheckOption();

    @Mixin
    private PlotOption plot = new PlotOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    RobustCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var openings = open.openings();
        var query = new RobustnessQuery(holds, Optional.ofNullable(share), asWritten, openings);
        var evaluator = new Evaluator(filters.filters(), false);
        var all = new ArrayList<Robustness>();
        var problems = proposals.forEachIn(
                terminal, (file, proposal) -> all.add(robustness(file, proposal, query, evaluator)));
        var checked = crossCheck.spaces(all.stream().map(Robustness::space).toList(), evaluator);
        var written = plot.write(all, each -> new RobustnessPlot(each, terminal.language()).all());
        OUTPUT.write(all, checked.problems(problems), output, terminal);
        // A report for programs on standard output must not be followed by words for people.
        if (output.format() == Format.TEXT) {
            written.ifPresent(terminal::say);
        }
        checked.show(terminal);
        return checked.exitCode(problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED);
    }

    private Robustness robustness(ScenarioFile file, Proposal proposal, RobustnessQuery query, Evaluator evaluator) {
        try (var steps = new ProgressSteps(terminal)) {
            return Robustness.of(file, proposal, query, evaluator, steps);
        }
    }
}
