package stance.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluator;
import stance.explore.amend.AmendmentQuery;
import stance.explore.amend.Amendments;
import stance.explore.amend.Goal;
import stance.report.amend.AmendmentsData;
import stance.report.amend.AmendmentsDocument;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** {@code stance amend}: the smallest changes that make a package acceptable. */
@Command(
        name = "amend",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the smallest changes that turn a package into one that nobody opposes.",
            "A change drops a provision, or makes it one of its alternatives, what an actor",
            "put forward, or what an open field allows. Ends with 1 if there are none."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance amend scenarios/tmec-2026/joint-operations.json",
            "  stance amend FILE --to agreement --limit 3",
            "  stance amend FILE --keep raids --open tariffs.status",
            "  stance amend FILE --without-preferences --output amendments.html"
        })
final class AmendCommand implements Callable<Integer> {

    private static final ProposalOutput<Amendments> OUTPUT =
            new ProposalOutput<>(AmendmentsData::of, AmendmentsDocument::of);

    private final Terminal terminal;

    @Mixin
    private ProposalOptions proposals = new ProposalOptions();

    @Option(
            names = "--to",
            paramLabel = "unopposed|agreement|no-conflict|better|alignment",
            description =
                    "What the package is to be: opposed by nobody, accepted by every party, rejected by nobody, of the "
                            + "best verdict within reach, or as close to every party as --alignment says "
                            + "(default: unopposed).")
    private Goal goal = AmendmentQuery.GOAL;

    @Option(
            names = "--alignment",
            paramLabel = "0..1",
            converter = AlignmentValue.class,
            description = "With --to alignment: how close it is to be to every party (default: ${DEFAULT-VALUE}).",
            defaultValue = "0.5")
    private BigDecimal alignment = AmendmentQuery.ALIGNMENT;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = WholeNumber.Length.class,
            description = "List so many amendments at most (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + AmendmentQuery.LIMIT)
    private int limit;

    @Mixin
    private OpenFields open = new OpenFields();

    @Option(
            names = "--optional",
            paramLabel = "PROVISION",
            description =
                    "Drop no provision but this one; may be repeated. Without it, every provision may be dropped.")
    private List<String> optional = List.of();

    @Option(
            names = "--keep",
            paramLabel = "PROVISION",
            description = "Leave a provision as it is written; may be repeated.")
    private List<String> kept = List.of();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private CrossCheckOption crossCheck = new CrossCheckOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    AmendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var query = new AmendmentQuery(goal, alignment, limit, open.openings(), optional, kept);
        var evaluator = new Evaluator(filters.filters(), false);
        var all = new ArrayList<Amendments>();
        var problems = proposals.forEachIn(
                terminal, (file, proposal) -> all.add(amendments(file, proposal, query, evaluator)));
        var checked = crossCheck.spaces(all.stream().map(Amendments::space).toList(), evaluator);
        OUTPUT.write(all, checked.problems(problems), output, terminal);
        checked.show(terminal);
        if (!problems.isEmpty()) {
            return checked.exitCode(ExitCode.REFUSED);
        }
        return checked.exitCode(all.stream().allMatch(Amendments::isPossible) ? ExitCode.DONE : ExitCode.NO);
    }

    private Amendments amendments(ScenarioFile file, Proposal proposal, AmendmentQuery query, Evaluator evaluator) {
        try (var steps = new ProgressSteps(terminal)) {
            return Amendments.of(file, proposal, query, evaluator, steps);
        }
    }
}
