package stance.negotiate.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import stance.explore.space.Opening;
import stance.language.Phrase;
import stance.negotiate.conflict.Issue;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.scenario.Proposal;

/**
 * How the rounds are to go.
 *
 * @param first who makes the first offer; empty for who proposes, or else the party that is named first
 * @param deadline the most offers; where there is none, parties that need one have {@link #USUAL_DEADLINE} of them
 * @param tactics how parties make their offers; of several for one party the last one counts, and one that names a party
 *     before one that names none; {@link Strategy#MICRO} unless something is said
 * @param utilities by party, what packages are worth to it
 * @param open what else may vary
 */
public record RoundsQuery(
        Optional<String> first,
        OptionalInt deadline,
        List<Tactic> tactics,
        Map<String, Utility> utilities,
        List<Opening> open) {

    /** The most offers where parties concede in time, unless something else is said. */
    public static final int USUAL_DEADLINE = 40;

    /** The largest deadline. */
    public static final int LONGEST = 10_000;

    /** By the words of the record alone. */
    public static final RoundsQuery USUAL =
            new RoundsQuery(Optional.empty(), OptionalInt.empty(), List.of(), Map.of(), List.of());

    /** Keeps its own copies. */
    public RoundsQuery {
        tactics = List.copyOf(tactics);
        utilities = Map.copyOf(new LinkedHashMap<>(utilities));
        open = List.copyOf(open);
    }

    /** How a party makes its offers. */
    Strategy strategy(String party) {
        return of(Optional.of(party)).or(() -> of(Optional.empty())).orElse(Strategy.MICRO);
    }

    private Optional<Strategy> of(Optional<String> party) {
        return tactics.stream()
                .filter(tactic -> tactic.party().equals(party))
                .map(Tactic::strategy)
                .reduce((one, next) -> next);
    }

    /** Refuses what does not fit a proposal. */
    void check(Proposal proposal) {
        var problems = new Problems();
        var parties = proposal.parties();
        if (parties.size() != 2) {
            problems.error(
                    "rounds.two-parties",
                    Place.of(proposal.file()),
                    Phrase.of(
                            "Rounds are of two parties; here are %s: %s.", parties.size(), String.join(", ", parties)),
                    Phrase.of("Name two, such as --party %s.", String.join(",", two(parties))));
        }
        first.ifPresent(first -> check(first, "first", parties, problems));
        tactics.forEach(tactic -> tactic.party().ifPresent(party -> check(party, "strategy", parties, problems)));
        utilities.keySet().forEach(party -> check(party, "utilities", parties, problems));
        problems.refuseErrors();
        for (var party : parties) {
            var strategy = strategy(party);
            if (strategy.needsNumbers() && !utilities.containsKey(party)) {
                problems.error(
                        "rounds.utilities",
                        Place.of("strategy " + party),
                        Phrase.of(
                                "%s needs to know what each package is worth to %s in numbers.",
                                strategy.typed(), party),
                        Phrase.of("Give them with --utilities FILE, or let it play micro, which needs none."));
            }
        }
        problems.refuseErrors();
    }

    private static List<String> two(List<String> parties) {
        return parties.size() > 2 ? parties.subList(0, 2) : List.of("MEXICO", "UNITED_STATES");
    }

    private static void check(String named, String option, List<String> parties, Problems problems) {
        if (!parties.contains(named)) {
            problems.error(
                    "rounds.unknown-party",
                    Place.of(option + " " + named),
                    Phrase.of("%s is none of the parties.", named),
                    Nearest.hint(named, parties));
        }
    }

    /** Refuses numbers that do not fit the packages. */
    void checkUtilities(List<Issue> issues) {
        var problems = new Problems();
        utilities.forEach((party, utility) -> utility.check(party, issues, problems));
        problems.refuseErrors();
    }
}
