package stance.regress.witness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.explain.Explainer;
import stance.pack.PolicyPack;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Effect;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Term;
import stance.regress.witness.Edge.Kind;
import stance.scenario.Proposal;

/** Finds a proposal in which a stance speaks, and one just beside it in which it does not. Safe for use by several threads. */
public final class Edges {

    private static final String ADDED = "added";

    private final PolicyPack pack;
    private final FactCandidates drafts;
    private final ProposalMaker worlds;

    /** Those of the stances of a pack. */
    public Edges(PolicyPack pack) {
        this.pack = pack;
        this.drafts = FactCandidates.of(pack);
        this.worlds = new ProposalMaker(pack, drafts);
    }

    /** The edge of a stance; empty where no proposal was found of which it speaks. */
    public Optional<Edge> of(Stance stance) {
        return stance.rules().stream()
                .flatMap(rule -> Plan.of(rule.form()))
                .flatMap(plan -> worlds.of(plan, List.of(stance)).proposals().stream())
                .filter(proposal -> speaks(stance, Evaluation.of(proposal)))
                .findFirst()
                .map(proposal -> edge(stance, proposal));
    }

    private Edge edge(Stance stance, Proposal speaks) {
        var other = saysElse(stance, speaks);
        var demands = stance.written().stream()
                .anyMatch(rule -> !rule.form().demands().isEmpty());
        if (demands
                && other.filter(proposal -> speaks(stance, Evaluation.of(proposal)))
                        .isPresent()) {
            return new Edge(speaks, other, Kind.OTHER_SIDE);
        }
        var silent = silent(stance, speaks);
        return silent.isPresent() ? new Edge(speaks, silent, Kind.SILENT) : new Edge(speaks, other, Kind.SPEAKING);
    }

    /** The first of which it says something else; or, where there is none such, of which it says nothing. */
    private Optional<Proposal> saysElse(Stance stance, Proposal speaks) {
        var said = effects(stance, Evaluation.of(speaks));
        var others = changes(stance, speaks)
                .filter(proposal -> !proposal.provisions().isEmpty())
                .filter(proposal -> !effects(stance, Evaluation.of(proposal)).equals(said))
                .toList();
        return others.stream()
                .filter(proposal -> speaks(stance, Evaluation.of(proposal)))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    private static Set<Effect> effects(Stance stance, Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.stance().id().equals(stance.id()))
                .map(Finding::effect)
                .collect(Collectors.toSet());
    }

    private static boolean speaks(Stance stance, Evaluation evaluation) {
        return evaluation.findings().stream()
                .anyMatch(finding -> finding.stance().id().equals(stance.id()));
    }

    /** The first that misses one condition alone, or else the first that is silent at all. */
    private Optional<Proposal> silent(Stance stance, Proposal speaks) {
        var silent = changes(stance, speaks)
                .filter(proposal -> !proposal.provisions().isEmpty())
                .map(Evaluation::of)
                .filter(evaluation -> !speaks(stance, evaluation))
                .toList();
        return silent.stream()
                .filter(evaluation -> isNear(stance, evaluation))
                .findFirst()
                .or(() -> silent.stream().findFirst())
                .map(Evaluation::proposal);
    }

    private boolean isNear(Stance stance, Evaluation evaluation) {
        return Explainer.of(pack).explain(evaluation, other -> other.id().equals(stance.id())).accounts().stream()
                .flatMap(account -> account.nearest().stream())
                .anyMatch(attempt -> attempt.missed() == 1);
    }

    private Stream<Proposal> changes(Stance stance, Proposal proposal) {
        return Stream.of(
                        facts(proposal)
                                .flatMap(term -> drafts.near(draft(term, proposal))
                                        .map(draft -> with(proposal, term.id(), Optional.of(draft)))),
                        facts(proposal).map(term -> with(proposal, term.id(), Optional.empty())),
                        forbidden(stance).map(draft -> with(proposal, ADDED, Optional.of(draft))))
                .flatMap(changed -> changed);
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
