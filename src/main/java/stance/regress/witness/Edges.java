package stance.regress.witness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.explain.Attempt;
import stance.explain.Explainer;
import stance.explain.Step;
import stance.pack.PolicyPack;
import stance.pack.cut.Compared;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint.Comparison;
import stance.pack.record.Side;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Spot;
import stance.regress.witness.Edge.NearMiss;
import stance.scenario.Proposal;

/** Finds proposals that rules match, and those just beside them that they do not. Safe for use by several threads. */
public final class Edges {

    private static final String ADDED = "added";

    private final FactCandidates drafts;
    private final ProposalMaker worlds;
    private final Explainer explainer;

    /** Those of the stances of a pack. */
    public Edges(PolicyPack pack) {
        this.drafts = FactCandidates.of(pack);
        this.worlds = new ProposalMaker(pack, drafts);
        this.explainer = Explainer.of(pack);
    }

    /** The edges of the rules of a stance, in their order; without those for which no proposal was found. */
    public List<Edge> of(Stance stance) {
        return stance.rules().stream()
                .filter(rule -> rule.side() == Side.WHOLE || rule.side() == Side.MET)
                .flatMap(rule -> edge(stance, rule).stream())
                .toList();
    }

    private Optional<Edge> edge(Stance stance, StanceRule rule) {
        return Plan.of(rule.form())
                .flatMap(plan -> worlds.of(plan, List.of(stance)).proposals().stream())
                .filter(proposal -> matches(rule, Evaluation.of(proposal)))
                .findFirst()
                .map(proposal -> new Edge(rule, proposal, nearMisses(stance, rule, proposal)));
    }

    private boolean matches(StanceRule rule, Evaluation evaluation) {
        return evaluation.findings().stream()
                        .anyMatch(finding -> finding.stance().id().equals(rule.stance()))
                && attempts(rule, evaluation).anyMatch(Attempt::isMatch);
    }

    private Stream<Attempt> attempts(StanceRule rule, Evaluation evaluation) {
        return explainer.attempts(evaluation, stance -> stance.id().equals(rule.stance())).stream()
                .filter(attempt -> attempt.rule().name().equals(rule.name()));
    }

    /** The first change for each condition by which that one alone is missed. */
    private List<NearMiss> nearMisses(Stance stance, StanceRule rule, Proposal proposal) {
        var found =
                new TreeMap<Spot, NearMiss>(Comparator.comparingInt(Spot::line).thenComparingInt(Spot::column));
        changes(stance, proposal)
                .filter(changed -> !changed.provisions().isEmpty())
                .forEach(changed -> {
                    var attempts = attempts(rule, Evaluation.of(changed)).toList();
                    if (attempts.stream().noneMatch(Attempt::isMatch)) {
                        attempts.stream()
                                .filter(attempt -> attempt.missed() == 1)
                                .flatMap(attempt -> attempt.steps().stream())
                                .flatMap(Edges::missed)
                                .forEach(missed ->
                                        found.putIfAbsent(missed.at(), new NearMiss(missed.condition(), changed)));
                    }
                });
        return List.copyOf(found.values());
    }

    /** A condition that was not met. */
    private record Missed(Spot at, String condition) {}

    private static Stream<Missed> missed(Step step) {
        if (step.held()) {
            return Stream.of();
        } else if (step instanceof Step.PatternStep pattern && pattern.fact().isPresent()) {
            return pattern.constraints().stream()
                    .filter(constraint -> !constraint.held())
                    .map(Step.ConstraintStep::form)
                    .map(form -> new Missed(
                            form.at(),
                            form.comparisons().map(Comparison::field).distinct().collect(Collectors.joining(" "))));
        } else if (step instanceof Step.PresenceStep presence) {
            return Stream.of(missed(presence.form()));
        } else if (step instanceof Step.AbsenceStep absence) {
            return Stream.of(missed(absence.form()));
        } else if (step instanceof Step.UniversalStep universal) {
            return Stream.of(missed(universal.form()));
        }
        return step instanceof Step.AccumulationStep figure ? Stream.of(missed(figure.form())) : Stream.of();
    }

    private static Missed missed(Condition condition) {
        return new Missed(
                condition.at(),
                condition.eachPattern().map(Condition.Pattern::type).findFirst().orElse(""));
    }

    private Stream<Proposal> changes(Stance stance, Proposal proposal) {
        return Stream.of(
                        facts(proposal)
                                .flatMap(term -> drafts.near(draft(term, proposal))
                                        .map(draft -> with(proposal, term.id(), Optional.of(draft)))),
                        facts(proposal).map(term -> with(proposal, term.id(), Optional.empty())),
                        forbidden(stance).map(draft -> with(proposal, ADDED, Optional.of(draft))),
                        days(stance).map(proposal::asOf))
                .flatMap(changed -> changed);
    }

    /** The days that conditions of the stance tell apart, with those around them. */
    private static Stream<LocalDate> days(Stance stance) {
        var ofScenario = stance.rules().stream()
                .flatMap(rule -> rule.form().patterns())
                .filter(pattern -> pattern.type().equals(VocabularyReader.SCENARIO))
                .toList();
        return Compared.of(ofScenario, "asOf").days().stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)));
    }

    private static Stream<Term> facts(Proposal proposal) {
        return Stream.concat(proposal.provisions().values().stream(), proposal.context().values().stream());
    }

    private static UnnamedFact draft(Term term, Proposal proposal) {
        return new UnnamedFact(term.type(), term.values(), proposal.provisions().containsKey(term.id()));
    }

    /** Facts that conditions of the stance ask not to be there. */
    private Stream<UnnamedFact> forbidden(Stance stance) {
        return stance.rules().stream()
                .flatMap(rule -> rule.form().conditions().stream())
                .filter(condition -> condition instanceof Absence || condition instanceof Universal)
                .flatMap(condition -> condition.eachPattern())
                .flatMap(pattern -> drafts.matching(List.of(pattern), List.of()).drafts().stream()
                        .limit(1));
    }

    private static Proposal with(Proposal proposal, String id, Optional<UnnamedFact> changed) {
        var isProposed =
                changed.map(UnnamedFact::proposed).orElse(proposal.provisions().containsKey(id));
        return proposal.withTerms(
                isProposed ? with(proposal.provisions(), id, changed) : proposal.provisions(),
                isProposed ? proposal.context() : with(proposal.context(), id, changed));
    }

    private static Map<String, Term> with(Map<String, Term> terms, String id, Optional<UnnamedFact> changed) {
        var others = new LinkedHashMap<>(terms);
        changed.ifPresentOrElse(draft -> others.put(id, draft.named(id)), () -> others.remove(id));
        return others;
    }
}
