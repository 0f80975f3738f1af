package stance.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stance.evaluate.Applicability;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explain.SilentCell.Near;
import stance.pack.RuleMatch;
import stance.pack.record.Side;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.scenario.Response;

/** One evaluation being explained: what is to be asked, and what follows from the answers. */
final class Explaining {

    /** The most stances that a silence names. */
    private static final int MAX_NEAR = 3;

    private static final Comparator<RuleMatch> ORDER = Comparator.comparing(
                    (RuleMatch match) -> match.rule().name())
            .thenComparing(match -> String.join(" ", match.facts()));

    private final Evaluation evaluation;
    private final Outline outline;
    private final Attempts attempts;
    private final Applicability applicability;
    private final Map<String, List<RuleMatch>> matches;

    Explaining(Evaluation evaluation, Outline outline) {
        this.evaluation = evaluation;
        this.outline = outline;
        var proposal = evaluation.proposal();
        var facts = new ProposalFacts(proposal);
        this.attempts = new Attempts(outline, facts);
        this.applicability = Applicability.of(proposal.pack(), proposal.asOf(), evaluation.filters());
        // Branches of one rule may match alike.
        var distinct = new TreeSet<>(ORDER);
        distinct.addAll(proposal.pack().engine().matches(facts.forEngine()));
        this.matches = distinct.stream()
                .filter(match -> match.rule().side() != Side.OPEN)
                .collect(Collectors.groupingBy(match -> match.rule().stance()));
    }

    Explanation explanation(List<Stance> wanted) {
        return new Explanation(
                evaluation,
                reasons(),
                wanted.stream().map(this::account).toList(),
                evaluation.outcome().cells().stream()
                        .filter(cell -> cell.response() == Response.SILENT && cell.isSingle())
                        .map(this::silence)
                        .toList());
    }

    private Account account(Stance stance) {
        // What would meet a demand is told beside the match that misses it.
        var own = matches(stance).stream()
                .filter(match -> match.rule().side().speaks())
                .toList();
        return new Account(
                stance,
                applicability.reason(stance),
                own.stream().limit(Account.MAX_MATCHES).map(attempts::of).toList(),
                own.size(),
                own.isEmpty() ? attempts.nearest(stance) : Optional.empty());
    }

    private Map<Finding, Attempt> reasons() {
        var reasons = new LinkedHashMap<Finding, Attempt>();
        firstMatches().forEach((finding, match) -> reasons.put(finding, attempts.of(match)));
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

    private SilentCell silence(Cell cell) {
        var near = new ArrayList<Near>();
        for (var stance : outline.stances(cell.party())) {
            stance.rules().stream()
                    .filter(rule -> rule.side().speaks())
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
        return new SilentCell(cell.party(), cell.name(), nearest, near.size());
    }

    private List<RuleMatch> matches(Stance stance) {
        return matches.getOrDefault(stance.id(), List.of());
    }
}
