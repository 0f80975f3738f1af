package stance.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.record.Stance;
import stance.problem.RefusedException;
import stance.scenario.Proposal;
import stance.work.StoppedException;

/**
 * Evaluates proposals: Drools finds what the parties said of them, and the responses and the verdict follow. Safe for
 * use by several threads. Cost grows with the number of matches, not with the number of stances that do not match.
 */
public final class Evaluator {

    static final Evaluator DEFAULT = new Evaluator(Reading.STRICT, Filters.NONE, false);

    private final Reading reading;
    private final Filters filters;
    private final boolean withStatusQuo;
    private final FindingSource hearings;

    /**
     * An evaluator.
     *
     * @param withStatusQuo whether to give each party's response to the context alone as well
     */
    public Evaluator(Reading reading, Filters filters, boolean withStatusQuo) {
        this(reading, filters, withStatusQuo, FindingSource.OF_THE_PACK);
    }

    private Evaluator(Reading reading, Filters filters, boolean withStatusQuo, FindingSource hearings) {
        this.reading = reading;
        this.filters = filters;
        this.withStatusQuo = withStatusQuo;
        this.hearings = hearings;
    }

    /** Evaluates in the strict reading, without filters, by what is said there. */
    static Evaluator by(FindingSource hearings) {
        return new Evaluator(Reading.STRICT, Filters.NONE, false, hearings);
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
        var list = FindingList.of(hearing, proposal, applicability);
        var findings = list.all();
        var outcomes = new Outcomes(proposal, list, presumed);
        var strict = outcomes.in(Reading.STRICT);
        return new Evaluation(
                proposal,
                reading,
                filters,
                findings,
                list.open(),
                CounterOffers.of(hearing, findings, proposal),
                strict,
                outcomes.in(Reading.LENIENT),
                list.alignments(),
                Warnings.of(proposal, applicability, strict, !filters.equals(Filters.NONE)),
                withStatusQuo ? Optional.of(statusQuo(proposal, applicability)) : Optional.empty());
    }

    /**
     * What would have come of an evaluation, in the reading that was asked for, had a stance said nothing. What it
     * superseded does not revive, and what the proposer is presumed to accept stays the same.
     */
    public static Outcome without(Evaluation evaluation, Stance stance) {
        var proposal = evaluation.proposal();
        var others = evaluation.findings().stream()
                .filter(finding -> !finding.stance().id().equals(stance.id()))
                .toList();
        var presumed = Presumption.of(proposal, new Evaluator(evaluation.reading(), evaluation.filters(), false));
        return new Outcomes(proposal, FindingList.of(others, proposal), presumed).in(evaluation.reading());
    }

    /**
     * What the rules say of the proposal, before responses are made of it.
     *
     * @throws RefusedException if the rules match its facts in more ways than {@link stance.pack.Engine#MAX_FIRINGS}
     */
    public PackageFindings heard(Proposal proposal) {
        StoppedException.ifInterrupted();
        return PackageFindings.of(hearings.of(proposal, false), applicability(proposal), proposal.pack());
    }

    /** What the proposer of proposals that were changed from this one is presumed to accept of them. */
    public OwnOffers ownOffers(Proposal proposal) {
        return OwnOffers.of(proposal, proposal.original().orElse(proposal), this);
    }

    /** Which stances apply to the proposal. */
    public Applicability applicability(Proposal proposal) {
        return hearings.applicability(proposal, filters);
    }

    /** The reading that was asked for. */
    public Reading reading() {
        return reading;
    }

    /** Which stances are heard. */
    public Filters filters() {
        return filters;
    }

    /** What the actors put forward against a proposal. */
    List<CounterOffer> counterOffers(Proposal proposal) {
        var hearing = hearings.of(proposal, false);
        var list = FindingList.of(hearing, proposal, applicability(proposal));
        return CounterOffers.of(hearing, list.all(), proposal);
    }

    /** The context alone, asked about as if it were the package; its facts know that they are not proposed. */
    private Outcome statusQuo(Proposal proposal, Applicability applicability) {
        var context = proposal.between(Optional.empty(), proposal.parties()).withTerms(proposal.context(), Map.of());
        var findings = FindingList.of(hearings.of(context, true), context, applicability);
        return new Outcomes(context, findings, Presumption.NOTHING).in(reading);
    }
}
