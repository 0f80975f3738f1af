package stance.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.RuleMatch;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;

/** Makes attempts out of what the engine answers about the facts of one proposal. Belongs to one thread. */
final class Attempts {

    private final Outline outline;
    private final ProposalFacts facts;
    private final Answers answers;
    private final Map<String, List<Search>> searches = new HashMap<>();

    Attempts(Outline outline, ProposalFacts facts) {
        this.outline = outline;
        this.facts = facts;
        this.answers = new Answers(facts);
    }

    /** How near a stance came, by the nearest of its rules. */
    Optional<Attempt> nearest(Stance stance) {
        return stance.rules().stream()
                .filter(rule -> rule.side().speaks())
                .flatMap(rule -> searches(rule).stream())
                .map(search -> attempt(search, Map.of()))
                .min(Attempt.NEAREST);
    }

    /** How near a rule came to answering a provision; empty where no pattern that it answers is of its type. */
    Optional<Attempt> nearest(StanceRule rule, String provision) {
        var attempts = new ArrayList<Attempt>();
        for (var search : isAnswered(rule, provision) ? searches(rule) : List.<Search>of()) {
            for (var target : search.branch().answered()) {
                if (facts.isOfType(provision, target.type())) {
                    attempts.add(attempt(search, Map.of(target.place(), provision)));
                }
            }
        }
        return attempts.stream().min(Attempt.NEAREST);
    }

    private boolean isAnswered(StanceRule rule, String provision) {
        for (var branch : outline.branches(rule)) {
            for (var target : branch.answered()) {
                if (facts.isOfType(provision, target.type())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * How far each branch of a rule came with each provision that it may answer; of a branch that answers none that is
     * there, how far it came at all.
     */
    Stream<Attempt> all(StanceRule rule) {
        return searches(rule).stream().flatMap(search -> {
            var chosen = search.branch().answered().stream()
                    .flatMap(target -> search.asking(target.place()).candidates().stream()
                            .map(fact -> Map.of(target.place(), fact)))
                    .toList();
            return chosen.isEmpty()
                    ? Stream.of(attempt(search, Map.of()))
                    : chosen.stream().map(choice -> attempt(search, choice));
        });
    }

    /** The conditions that were met in a match. */
    Attempt of(RuleMatch match) {
        var branches = outline.branches(match.rule());
        if (branches.size() == 1 && branches.get(0).isPlain()) {
            var way = FactChoice.START;
            for (var place : chosen(branches.get(0), match.facts()).entrySet()) {
                way = way.with(place.getKey(), place.getValue());
            }
            return new MatchedSteps(branches.get(0), way, facts).attempt();
        }
        return searches(match.rule()).stream()
                .filter(search ->
                        search.branch().patterns().size() == match.facts().size())
                .map(search -> attempt(search, chosen(search.branch(), match.facts())))
                .min(Attempt.NEAREST)
                .filter(Attempt::isMatch)
                .orElseThrow(() -> new IllegalStateException("The probes deny what matched: " + match));
    }

    private Attempt attempt(Search search, Map<Integer, String> chosen) {
        return new StepMaker(search, answers, facts).attempt(search.way(chosen));
    }

    /** One for each branch; a rule is looked at for many provisions. */
    private List<Search> searches(StanceRule rule) {
        return searches.computeIfAbsent(
                rule.name(),
                name -> outline.branches(rule).stream()
                        .map(branch -> new Search(branch, answers))
                        .toList());
    }

    private static Map<Integer, String> chosen(Branch branch, List<String> matched) {
        var chosen = new HashMap<Integer, String>();
        var places = branch.patterns();
        for (var i = 0; i < places.size(); i++) {
            chosen.put(places.get(i), matched.get(i));
        }
        return chosen;
    }
}
