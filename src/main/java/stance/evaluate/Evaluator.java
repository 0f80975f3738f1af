package stance.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stance.pack.record.Stance;
import stance.problem.RefusedException;
import stance.scenario.Proposal;
import stance.scenario.Response;
import stance.scenario.Verdict;
import stance.work.StoppedException;

/**
 * Evaluates proposals: Drools finds what the parties said of them, and the responses and the verdict follow. Safe for
 * use by several threads. Cost grows with the number of matches, not with the number of stances that do not match.
 */
public final class Evaluator {

    static final Evaluator DEFAULT = new Evaluator(Filters.NONE, false);

    private final Filters filters;
    private final boolean withStatusQuo;
    private final FindingSource hearings;

    /**
     * An evaluator.
     *
     * @param withStatusQuo whether to give each party's response to the context alone as well
     */
    public Evaluator(Filters filters, boolean withStatusQuo) {
        this(filters, withStatusQuo, FindingSource.OF_THE_PACK);
    }

    private Evaluator(Filters filters, boolean withStatusQuo, FindingSource hearings) {
        this.filters = filters;
        this.withStatusQuo = withStatusQuo;
        this.hearings = hearings;
    }

    /** Evaluates without filters, by what is said there. */
    static Evaluator by(FindingSource hearings) {
        return new Evaluator(Filters.NONE, false, hearings);
    }

    /**
     * What comes of the proposal.
     *
     * @throws RefusedException if the rules match its facts in more ways than {@link stance.pack.Engine#MAX_FIRINGS}
     */
    public Evaluation evaluate(Proposal proposal) {
        return evaluation(proposal, hearings.of(proposal, false), Presumption.of(proposal, this));
    }

    /**
     * Evaluates proposals that differ from this one in their provisions alone, one after the other, and asks the rules
     * only about what changed from the one before.
     */
    public LiveEvaluator live(Proposal base) {
        return new LiveEvaluator(this, base);
    }

    Evaluation evaluation(Proposal proposal, FindingSearch hearing, Presumption presumed) {
        StoppedException.ifInterrupted();
        var applicability = applicability(proposal);
        var list = FindingList.of(hearing, proposal, applicability, filters);
        var findings = list.all();
        var outcomes = new Outcomes(proposal, list, presumed);
        var outcome = outcomes.outcome();
        return new Evaluation(
                proposal,
                filters,
                findings,
                list.open(),
                CounterOffers.of(hearing, findings, proposal, filters),
                outcome,
                outcomes.alignments(),
                Warnings.of(proposal, applicability, outcome, !filters.equals(Filters.NONE)),
                withStatusQuo ? Optional.of(statusQuo(proposal, applicability)) : Optional.empty());
    }

    /**
     * What would have come of an evaluation, had only some of its findings been made. Nothing revives, and what the
     * proposer is presumed to accept stays the same.
     */
    public Outcome of(Evaluation evaluation, Predicate<Finding> heard) {
        return outcome(evaluation, heard, Presumption.of(evaluation.proposal(), this));
    }

    /**
     * The verdict on an evaluation, had a stance of a party said nothing: the other parties answer as they did, since no
     * cell of theirs looks at its findings.
     */
    static Verdict without(Stance stance, Evaluation evaluation, Presumption presumed) {
        var party = stance.actor().id();
        var proposal = evaluation.proposal();
        var left = Stream.concat(evaluation.findings().stream(), evaluation.leftOpen().stream())
                .filter(finding -> finding.stance().actor().id().equals(party)
                        && !finding.stance().id().equals(stance.id()))
                .toList();
        var own = new Outcomes(proposal, FindingList.of(left, proposal), presumed).response(party);
        return OutcomeTally.verdict(evaluation.outcome().responses().entrySet().stream()
                .filter(response -> !response.getKey().equals(party))
                .map(Map.Entry::getValue)
                .reduce(own, Response::worst));
    }

    static Outcome outcome(Evaluation evaluation, Predicate<Finding> heard, Presumption presumed) {
        var proposal = evaluation.proposal();
        var findings = Stream.concat(evaluation.findings().stream(), evaluation.leftOpen().stream())
                .filter(heard)
                .toList();
        return new Outcomes(proposal, FindingList.of(findings, proposal), presumed).outcome();
    }

    /**
     * What the rules say of the proposal, before responses are made of it.
     *
     * @throws RefusedException if the rules match its facts in more ways than {@link stance.pack.Engine#MAX_FIRINGS}
     */
    public PackageFindings heard(Proposal proposal) {
        StoppedException.ifInterrupted();
        return PackageFindings.of(hearings.of(proposal, false), applicability(proposal), filters, proposal.pack());
    }

    /** What the proposer of proposals that were changed from this one is presumed to accept of them. */
    public OwnOffers ownOffers(Proposal proposal) {
        return OwnOffers.of(proposal, proposal.original().orElse(proposal), this);
    }

    /** Which stances apply to the proposal. */
    public Applicability applicability(Proposal proposal) {
        return hearings.applicability(proposal, filters);
    }

    /** Which stances are heard. */
    public Filters filters() {
        return filters;
    }

    /** What the actors put forward against a proposal. */
    List<CounterOffer> counterOffers(Proposal proposal) {
        var hearing = hearings.of(proposal, false);
        var list = FindingList.of(hearing, proposal, applicability(proposal), filters);
        return CounterOffers.of(hearing, list.all(), proposal, filters);
    }

    /** The context alone, asked about as if it were the package; its facts know that they are not proposed. */
    private Outcome statusQuo(Proposal proposal, Applicability applicability) {
        var context = proposal.between(Optional.empty(), proposal.parties()).withTerms(proposal.context(), Map.of());
        var findings = FindingList.of(hearings.of(context, true), context, applicability, filters);
        return new Outcomes(context, findings, Presumption.NOTHING).outcome();
    }
}
