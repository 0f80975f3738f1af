package stance.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.Probes.Question;
import stance.pack.RuleMatch;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;

/** Makes attempts out of what the engine answered about the facts of one proposal. */
final class Attempts {

    private final Facts facts;
    private final Answers answers;
    private final Map<String, List<Search>> searches = new HashMap<>();

    Attempts(Facts facts, Answers answers) {
        this.facts = facts;
        this.answers = answers;
    }

    /** What is to be asked before a rule can be looked at by {@link #nearest}. */
    static Stream<Question> questions(StanceRule rule) {
        return Branch.of(rule).stream().flatMap(Search::questions);
    }

    /** What is to be asked before a match of a rule can be told. */
    static Stream<Question> questionsOfMatch(StanceRule rule) {
        return Branch.isPlain(rule) ? Stream.empty() : questions(rule);
    }

    /** How near a stance came, by the nearest of its rules. */
    Optional<Attempt> nearest(Stance stance) {
        return stance.rules().stream()
                .flatMap(rule -> searches(rule).stream())
                .map(search -> attempt(search, Map.of()))
                .min(Attempt.NEAREST);
    }

    /** How near a rule came to answering a provision; empty where no pattern that it answers is of its type. */
    Optional<Attempt> nearest(StanceRule rule, String provision) {
        return searches(rule).stream()
                .flatMap(search -> search.answered().stream()
                        .filter(place ->
                                facts.isOfType(provision, search.branch().type(place)))
                        .map(place -> attempt(search, Map.of(place, provision))))
                .min(Attempt.NEAREST);
    }

    /**
     * How far each branch of a rule came with each provision that it may answer; of a branch that answers none that is
     * there, how far it came at all.
     */
    Stream<Attempt> all(StanceRule rule) {
        return searches(rule).stream().flatMap(search -> {
            var chosen = search.answered().stream()
                    .flatMap(place -> search.asking(place).candidates().stream().map(fact -> Map.of(place, fact)))
                    .toList();
            return chosen.isEmpty()
                    ? Stream.of(attempt(search, Map.of()))
                    : chosen.stream().map(choice -> attempt(search, choice));
        });
    }

    /** The conditions that were met in a match. */
    Attempt of(RuleMatch match) {
        var branches = searches(match.rule());
        if (Branch.isPlain(match.rule())) {
            var branch = branches.get(0).branch();
            var way = Way.START;
            for (var place : chosen(branch, match.facts()).entrySet()) {
                way = way.with(place.getKey(), place.getValue());
            }
            return new MatchedSteps(branch, way, facts).attempt();
        }
        return branches.stream()
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
                name -> Branch.of(rule).stream()
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
