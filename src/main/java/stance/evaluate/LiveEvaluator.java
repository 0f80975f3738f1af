package stance.evaluate;

import java.util.Optional;
import java.util.function.Predicate;
import stance.problem.RefusedException;
import stance.scenario.Proposal;

/**
 * Evaluates many proposals that differ in their provisions alone: facts stay in a session, and only those that change
 * from one proposal to the next are exchanged. Belongs to one thread; to be closed.
 */
public final class LiveEvaluator implements AutoCloseable {

    private final Evaluator evaluator;
    private final Optional<OwnOffers> ownOffers;
    private final LiveFindingSearch hearing;

    LiveEvaluator(Evaluator evaluator, Proposal base) {
        this.evaluator = evaluator;
        // The same for all of them, since it is the original that is asked about.
        this.ownOffers = base.proposedBy().map(proposer -> evaluator.ownOffers(base));
        this.hearing = new LiveFindingSearch(base);
    }

    /**
     * The same as {@link Evaluator#evaluate} gives.
     *
     * @param proposal one that differs from the base in its provisions alone
     * @throws RefusedException if the rules match its facts in more ways than {@link stance.pack.Engine#MAX_FIRINGS}
     */
    public Evaluation evaluate(Proposal proposal) {
        var presumed = Presumption.of(proposal, ownOffers::orElseThrow);
        return evaluator.evaluation(proposal, hearing.of(proposal), presumed);
    }

    /** What would have come of one of these evaluations, had only some of its findings been made. */
    public Outcome of(Evaluation evaluation, Predicate<Finding> heard) {
        return Evaluator.outcome(evaluation, heard, Presumption.of(evaluation.proposal(), ownOffers::orElseThrow));
    }

    @Override
    public void close() {
        hearing.close();
    }
}
