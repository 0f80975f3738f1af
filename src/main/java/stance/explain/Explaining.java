package stance.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Applicability;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explain.Silence.Near;
import stance.pack.Probes.Question;
import stance.pack.RuleMatch;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.scenario.Response;

/** One evaluation being explained: what is to be asked, and what follows from the answers. */
final class Explaining {

    /** The most stances that a silence names. */
    private static final int MAX_NEAR = 3;

    private final Evaluation evaluation;
    private final Facts facts;
    private final Applicability applicability;
    private final Map<String, List<RuleMatch>> matches;
    private final Map<String, List<Stance>> stances;

    Explaining(Evaluation evaluation) {
        this.evaluation = evaluation;
        var proposal = evaluation.proposal();
        this.facts = new Facts(proposal);
        this.stances = proposal.pack().stances().stream()
                .collect(Collectors.groupingBy(stance -> stance.actor().id()));
        this.applicability = Applicability.of(proposal.pack(), proposal.asOf(), evaluation.filters());
        this.matches = proposal.pack().engine().matches(facts.forEngine()).stream()
                .distinct()
                .sorted(Comparator.comparing((RuleMatch match) -> match.rule().name())
                        .thenComparing(match -> String.join(" ", match.facts())))
                .collect(Collectors.groupingBy(match -> match.rule().stance()));
    }

    Explanation explanation(List<Stance> wanted, Questions questions) {
        var silent = evaluation.strict().cells().stream()
                .filter(cell -> cell.response() == Response.SILENT && cell.isSingle())
                .toList();
        var asked = new LinkedHashSet<Question>();
        wanted.forEach(stance -> askFor(stance, asked));
        var reasons = firstMatches();
        reasons.values()
                .forEach(match -> Attempts.questionsOfMatch(match.rule()).forEach(asked::add));
        askFor(silent, asked);
        var attempts = new Attempts(facts, questions.ask(asked, facts));
        return new Explanation(
                evaluation,
                reasons(reasons, attempts),
                wanted.stream().map(stance -> account(stance, attempts)).toList(),
                silent.stream().map(cell -> silence(cell, attempts)).toList());
    }

    private void askFor(Stance stance, Set<Question> asked) {
        var own = matches(stance);
        if (own.isEmpty()) {
            stance.rules().forEach(rule -> Attempts.questions(rule).forEach(asked::add));
        } else {
            own.stream()
                    .limit(Account.MAX_MATCHES)
                    .map(RuleMatch::rule)
                    .distinct()
                    .forEach(rule -> Attempts.questionsOfMatch(rule).forEach(asked::add));
        }
    }

    private void askFor(List<Cell> silent, Set<Question> asked) {
        var types = new LinkedHashMap<String, Set<String>>();
        for (var cell : silent) {
            types.computeIfAbsent(cell.party(), party -> new HashSet<>()).addAll(facts.lineage(cell.name()));
        }
        types.forEach((party, lineages) -> rules(party)
                .filter(rule -> Targets.mayAnswer(rule, lineages))
                .forEach(rule -> Attempts.questions(rule).forEach(asked::add)));
    }

    private Account account(Stance stance, Attempts attempts) {
        var own = matches(stance);
        return new Account(
                stance,
                applicability.reason(stance),
                own.stream().limit(Account.MAX_MATCHES).map(attempts::of).toList(),
                own.size(),
                own.isEmpty() ? attempts.nearest(stance) : Optional.empty());
    }

    private static Map<Finding, Attempt> reasons(Map<Finding, RuleMatch> found, Attempts attempts) {
        var reasons = new LinkedHashMap<Finding, Attempt>();
        found.forEach((finding, match) -> reasons.put(finding, attempts.of(match)));
        return reasons;
    }

    /** The first match that gives each finding: its rule says so, of the facts of the first witness. */
    private Map<Finding, RuleMatch> firstMatches() {
        var byStance = new HashMap<String, FirstMatches>();
        var reasons = new LinkedHashMap<Finding, RuleMatch>();
        for (var finding : evaluation.findings()) {
            byStance.computeIfAbsent(finding.stance().id(), id -> new FirstMatches(matches(finding.stance())))
                    .holding(finding.witnesses().get(0), rule -> says(rule, finding))
                    .ifPresent(match -> reasons.put(finding, match));
        }
        return reasons;
    }

    private static boolean says(StanceRule rule, Finding finding) {
        return rule.form().effects().stream().anyMatch(call -> call.effect() == finding.effect());
    }

    private Silence silence(Cell cell, Attempts attempts) {
        var near = new ArrayList<Near>();
        for (var stance : stances(cell.party())) {
            stance.rules().stream()
                    .flatMap(rule -> attempts.nearest(rule, cell.name()).stream())
                    .min(Attempt.NEAREST)
                    .map(attempt -> new Near(stance, applicability.reason(stance), attempt))
                    .ifPresent(near::add);
        }
        near.sort(Comparator.comparing(Near::attempt, Attempt.NEAREST)
                .thenComparing(one -> one.stance().id()));
        var reach = near.isEmpty() ? 0 : near.get(0).attempt().missed() + 1;
        var nearest = near.stream()
                .filter(one -> one.attempt().missed() <= reach)
                .limit(MAX_NEAR)
                .toList();
        return new Silence(cell.party(), cell.name(), nearest, near.size());
    }

    private List<RuleMatch> matches(Stance stance) {
        return matches.getOrDefault(stance.id(), List.of());
    }

    private List<Stance> stances(String party) {
        return stances.getOrDefault(party, List.of());
    }

    private Stream<StanceRule> rules(String party) {
        return stances(party).stream().flatMap(stance -> stance.rules().stream());
    }
}
