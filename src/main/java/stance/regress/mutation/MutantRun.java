package stance.regress.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Applicability;
import stance.evaluate.Evaluation;
import stance.evaluate.Filters;
import stance.evaluate.RuleFindings;
import stance.pack.Engine;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.regress.mutation.Mutant.OfDate;
import stance.regress.mutation.Mutant.OfRule;
import stance.regress.mutation.Mutant.OfStrength;
import stance.scenario.Proposal;

/** One proposal under mutants: what each of them would make of it. Belongs to one thread. */
final class MutantRun {

    private final Proposal proposal;
    private final RuleFindings minutes;
    private final Map<String, RuleFindings> heard = new HashMap<>();
    private final Applicability applicability;

    /**
     * Hears the rules as they are and the changed ones.
     *
     * @param rules the rules as they are: all of the pack, or those of the stance that is changed
     * @param batches of the mutants that will be asked about
     */
    MutantRun(Proposal proposal, Engine rules, List<MutantBatch> batches) {
        this.proposal = proposal;
        this.minutes = RuleFindings.take(proposal, rules);
        this.applicability = Applicability.of(proposal.pack(), proposal.asOf(), Filters.NONE);
        batches.forEach(batch -> batch.hear(proposal, heard));
    }

    /** What comes of the proposal by the rules as they are. */
    Evaluation evaluation() {
        return minutes.evaluation(applicability);
    }

    /** What comes of the proposal under a mutant. */
    Outcome under(Mutant mutant) {
        if (mutant.change() instanceof OfDate date) {
            return under(date.stance(), mutant.stance());
        } else if (!applicability.applies(mutant.stance().id())) {
            return Outcome.SAME;
        } else if (mutant.change() instanceof OfStrength strength) {
            return minutes.isHeard(mutant.rule().name()) ? with(mutant.rule(), strength.rule(), minutes) : Outcome.SAME;
        }
        return under(mutant.rule(), ((OfRule) mutant.change()).rule());
    }

    private Outcome under(StanceRule rule, StanceRule changed) {
        var said = Optional.ofNullable(heard.get(changed.name()));
        if (said.isEmpty()) {
            return Outcome.BROKEN;
        }
        return minutes.isAlike(rule.name(), changed.name(), said.get())
                ? Outcome.SAME
                : with(rule, changed, said.get());
    }

    private Outcome under(Stance changed, Stance stance) {
        if (isSaid(stance) == isSaid(changed) && isOver(stance) == isOver(changed)) {
            return Outcome.SAME;
        }
        var stances = new ArrayList<>(proposal.pack().stances());
        stances.replaceAll(each -> each.id().equals(changed.id()) ? changed : each);
        var others = Applicability.workOut(stances, proposal.asOf(), Filters.NONE);
        return new Outcome(Optional.of(minutes.evaluation(others)), false);
    }

    private Outcome with(StanceRule rule, StanceRule changed, RuleFindings others) {
        return new Outcome(
                Optional.of(minutes.with(rule.name(), changed, others).evaluation(applicability)), false);
    }

    private boolean isSaid(Stance stance) {
        return !stance.stated().counts().isAfter(proposal.asOf());
    }

    private boolean isOver(Stance stance) {
        return stance.until().filter(until -> !proposal.asOf().isBefore(until)).isPresent();
    }

    /**
     * What comes of a proposal under a mutant.
     *
     * @param evaluation empty where it cannot be otherwise than it is, and where the mutant is broken
     * @param broken whether the changed rule matches in so many ways that nothing can be evaluated
     */
    record Outcome(Optional<Evaluation> evaluation, boolean broken) {
        static final Outcome SAME = new Outcome(Optional.empty(), false);
        static final Outcome BROKEN = new Outcome(Optional.empty(), true);
    }
}
