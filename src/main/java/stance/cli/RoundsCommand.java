package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stance.evaluate.Evaluator;
import stance.language.Phrase;
import stance.negotiate.rounds.Rounds;
import stance.negotiate.rounds.RoundsQuery;
import stance.negotiate.rounds.Tactic;
import stance.negotiate.rounds.Utility;
import stance.negotiate.rounds.UtilityFile;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.report.negotiate.RoundsData;
import stance.report.negotiate.RoundsDocument;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;

/** {@code stance negotiate rounds}: offers in turn, until one party accepts or neither moves. */
@Command(
        name = "rounds",
        mixinStandardHelpOptions = true,
        description = {
            "Lets two parties offer each other packages in turn, until one accepts or neither moves.",
            "Each goes down its own order of packages, and never below its red lines. The path of offers is",
            "one that is consistent with the record, under the assumptions that it names: no forecast."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance negotiate rounds package-of-november",
            "  stance negotiate rounds FILE --party MEXICO,UNITED_STATES --first MEXICO",
            "  stance negotiate rounds FILE --full --output path.html",
            "  stance negotiate rounds FILE --utilities worth.json --strategy boulware",
            "  stance negotiate rounds FILE --utilities MEXICO=profile.json --deadline 20"
        })
final class RoundsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ProposalOptions proposals = new ProposalOptions();

    @Mixin
    private OpenFields open = new OpenFields();

    @Option(
            names = "--first",
            paramLabel = "ACTOR",
            description = "Who makes the first offer (default: who proposes, or else the party that is named first).")
    private @Nullable String first;

    @Option(
            names = "--deadline",
            paramLabel = "OFFERS",
            converter = WholeNumber.Offers.class,
            description = "The most offers (default: 40 where a party concedes in time, else as many as it takes).")
    private @Nullable Integer deadline;

    @Option(
            names = "--strategy",
            paramLabel = "[ACTOR=]STRATEGY",
            converter = TacticValue.class,
            description =
                    "How a party, or both, make offers: micro (the default; it needs no numbers), boulware, linear,"
                            + " conceder or tit-for-tat; may be repeated.")
    private List<Tactic> strategies = List.of();

    @Option(
            names = "--utilities",
            paramLabel = "[ACTOR=]FILE",
            description =
                    "What packages are worth to parties, as you assume: weights and values by slot, or with an actor"
                            + " the profile that it has in GeniusWeb; may be repeated.")
    private List<String> utilities = List.of();

    @Option(names = "--full", description = "With every offer, and the words behind each step.")
    private boolean full;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    RoundsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var evaluator = new Evaluator(filters.filters(), false);
        var found = new ArrayList<Rounds>();
        var problems = new ArrayList<Problem>();
        var worth = worth(problems);
        if (problems.isEmpty()) {
            var query = new RoundsQuery(
                    Optional.ofNullable(first),
                    deadline == null ? OptionalInt.empty() : OptionalInt.of(deadline),
                    strategies,
                    worth,
                    open.openings());
            problems.addAll(proposals.forEachIn(
                    terminal, (file, proposal) -> found.add(rounds(file, proposal, query, evaluator))));
        }
        new ProposalOutput<Rounds>(RoundsData::of, all -> RoundsDocument.of(all, full))
                .write(found, problems, output, terminal);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private Map<String, Utility> worth(List<Problem> problems) {
        var worth = new LinkedHashMap<String, Utility>();
        for (var named : utilities) {
            try {
                UtilityFile.read(named).forEach((party, utility) -> {
                    if (worth.putIfAbsent(party, utility) != null) {
                        problems.add(new Problem(
                                "utilities.twice",
                                Severity.ERROR,
                                Place.of("--utilities " + named),
                                Phrase.of("What packages are worth to %s was said before.", party),
                                Phrase.of("Name one file for each party.")));
                    }
                });
            } catch (RefusedException refused) {
                problems.addAll(refused.problems());
            }
        }
        return worth;
    }

    private Rounds rounds(ScenarioFile file, Proposal proposal, RoundsQuery query, Evaluator evaluator) {
        try (var steps = new ProgressSteps(terminal)) {
            return Rounds.of(file, proposal, query, evaluator, steps);
        }
    }
}
