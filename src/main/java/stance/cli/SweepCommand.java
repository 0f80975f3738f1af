package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluator;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.report.chapter.SweepPage;
import stance.report.json.SweepJson;
import stance.report.text.SweepText;

/** {@code stance sweep}: what comes of every package that the alternatives of a scenario span. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description = {
            "Tells which packages of a whole space are accepted, and what stands in the way.",
            "The alternatives of a scenario and what is open besides span the space. The figures",
            "are exact, and come without walking it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance sweep scenarios/tmec-2026/joint-operations.json",
            "  stance sweep FILE --open raids.forces --optional tariffs",
            "  stance sweep FILE --open origin.regionalContent=75,80,85",
            "  stance sweep FILE --top 3 --by nash",
            "  stance sweep FILE --reading lenient --output sweep.html",
            "  stance sweep FILE --plot sweep.svg --export packages.csv",
            "  stance sweep FILE --export packages.jsonl --sample 1000 --seed 7"
        })
final class SweepCommand implements Callable<Integer> {

    private static final ProposalOutput<Sweep> OUTPUT =
            new ProposalOutput<>(SweepJson::of, SweepText::of, SweepPage::of);

    private final Terminal terminal;

    @Mixin
    private ProposalOptions proposals = new ProposalOptions();

    @Mixin
    private OpenFields open = new OpenFields();

    @Option(
            names = "--optional",
            paramLabel = "PROVISION",
            description = "Let a provision be left out; may be repeated.")
    private List<String> optional = List.of();

    @Mixin
    private RankingOptions ranking = new RankingOptions();

    @Mixin
    private HearingOptions hearing = new HearingOptions();

    @Mixin
    private CrossCheckOption crossCheck = new CrossCheckOption();

    @Mixin
    private ExportOptions export = new ExportOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    SweepCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        export.check();
        var openings = openings();
        var query = ranking.query();
        var evaluator = new Evaluator(hearing.reading(), hearing.filters(), false);
        var sweeps = new ArrayList<Sweep>();
        var problems = proposals.forEachIn(
                terminal,
                (file, proposal) -> sweeps.add(Sweep.of(Space.of(file, proposal, openings), evaluator, query)));
        var checked = crossCheck.spaces(sweeps.stream().map(Sweep::space).toList(), evaluator);
        var written = export.write(sweeps, evaluator, terminal);
        OUTPUT.write(sweeps, checked.problems(problems), output, terminal);
        // A report for programs on standard output must not be followed by words for people.
        if (output.format() == Format.TEXT) {
            written.forEach(terminal.out()::println);
        }
        checked.show(terminal);
        return checked.exitCode(problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED);
    }

    private List<Opening> openings() {
        return Stream.concat(open.openings().stream(), optional.stream().map(Opening::optional))
                .toList();
    }
}
