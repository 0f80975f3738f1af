package stance.regress.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.cut.Compared;
import stance.pack.cut.Cuts;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.profile.FormPrinter;
import stance.pack.record.Side;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.problem.Severity;
import stance.scenario.Proposal;

/**
 * Finds rules that say yes within a bound, beyond which their actor says nothing. Only numbers and days are looked at: a
 * choice mostly says what a stance is about.
 */
final class OneSided implements Check {

    static final LintCode CODE = LintCode.of(
            "one-sided", Severity.INFO, "A stance says yes within a bound, and its actor is silent beyond it.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return subject.heard()
                .flatMap(stance -> stance.rules().stream()
                        .filter(rule -> rule.side() == Side.WHOLE)
                        .flatMap(rule -> of(rule, stance, subject))
                        .limit(1));
    }

    private static Stream<LintFinding> of(StanceRule rule, Stance stance, Subject subject) {
        var bounds = bounds(rule);
        if (bounds.isEmpty()) {
            return Stream.of();
        }
        return subject.witnesses().of(rule).proposals().stream()
                .map(proposal -> new Accepted(proposal, targets(stance, proposal)))
                .filter(accepted -> !accepted.provisions().isEmpty())
                .limit(1)
                .flatMap(accepted ->
                        bounds.values().stream().flatMap(bound -> beyond(bound, stance, accepted, subject)));
    }

    /** A proposal, and the ids of the provisions of it to which a stance says yes. */
    private record Accepted(Proposal proposal, List<String> provisions) {}

    /** A comparison by order that a rule makes of a fact to which it says yes. */
    private record Bound(Pattern pattern, Comparison comparison) {}

    /** By field, the first. */
    private static Map<String, Bound> bounds(StanceRule rule) {
        return rule.form()
                .accepted()
                .flatMap(pattern -> pattern.constraints().stream()
                        .flatMap(Constraint::comparisons)
                        .filter(leaf -> leaf.operator().isOrder())
                        .map(leaf -> new Bound(pattern, leaf)))
                .collect(Collectors.toMap(
                        bound -> bound.comparison().field(),
                        Function.identity(),
                        (first, next) -> first,
                        TreeMap::new));
    }

    /** The provisions to which a stance says yes. */
    private static List<String> targets(Stance stance, Proposal proposal) {
        return Evaluation.of(proposal).findings().stream()
                .filter(finding -> finding.stance().id().equals(stance.id())
                        && finding.effect().isPositive())
                .map(Finding::targets)
                .filter(targets -> targets.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<LintFinding> beyond(Bound bound, Stance stance, Accepted accepted, Subject subject) {
        return accepted.provisions().stream()
                .flatMap(id -> changes(bound, id, accepted.proposal(), subject.pack())
                        .filter(changed -> !Evaluation.of(changed)
                                .isAnswered(stance.actor().id(), id))
                        .map(changed -> finding(bound, stance, changed)))
                .limit(1);
    }

    private static Stream<Proposal> changes(Bound bound, String id, Proposal proposal, PolicyPack pack) {
        var term = proposal.provisions().get(id);
        var name = bound.comparison().field();
        return Optional.ofNullable(term).flatMap(known -> known.type().field(name)).stream()
                .flatMap(field ->
                        Cuts.of(
                                field,
                                Compared.of(List.of(bound.pattern()), name),
                                pack.info().recordUntil())
                                .stream())
                .flatMap(Optional::stream)
                .map(value -> with(proposal, id, name, value));
    }

    private static Proposal with(Proposal proposal, String id, String field, Value value) {
        var term = Objects.requireNonNull(proposal.provisions().get(id));
        var values = new LinkedHashMap<>(term.values());
        values.put(field, value);
        return proposal.with(new Term(id, term.type(), values));
    }

    private static LintFinding finding(Bound bound, Stance stance, Proposal witness) {
        return new LintFinding(
                CODE,
                stance.id(),
                stance.place(),
                Phrase.of(
                        "It says yes where %s, and beyond that %s is silent.",
                        FormPrinter.print(bound.comparison()), stance.actor().inSentence()),
                Phrase.of(
                        "Name %s in @demands, if it insists on that.",
                        bound.comparison().field()),
                Optional.of(witness));
    }
}
