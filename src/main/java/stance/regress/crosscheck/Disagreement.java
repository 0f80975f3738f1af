package stance.regress.crosscheck;

import java.util.List;
import java.util.stream.Stream;
import stance.pack.form.EffectCall;
import stance.pack.form.RuleForm;
import stance.pack.record.Stance;
import stance.pack.record.StanceRule;
import stance.regress.crosscheck.plain.PlainFinding;
import stance.scenario.Proposal;

/**
 * A stance of which Drools and the checker do not find the same: a bug in one of them.
 *
 * @param seen a proposal in which they disagree
 * @param smallest the same disagreement with as few facts and as little of the rules as were found to show it; the pack
 *     of its proposal holds those rules alone
 */
public record Disagreement(Proposal seen, EngineDisagreement smallest) {

    /** The stance, as its pack has it. */
    public Stance stance() {
        return seen.pack().stance(smallest.stance()).orElseThrow();
    }

    /** The rule that says, or should say, what they disagree on, as its pack has it. */
    public StanceRule rule() {
        var left = smallest.proposal()
                .pack()
                .stance(smallest.stance())
                .orElseThrow()
                .written();
        var disputed = left.stream()
                .filter(rule -> rule.form().effects().stream().anyMatch(this::isDisputed))
                .findFirst()
                .orElse(left.get(0));
        return stance().written().stream()
                .filter(rule -> rule.name().equals(disputed.name()))
                .findFirst()
                .orElseThrow();
    }

    /** The rules of the smallest case, those of the stance first; many where only the whole pack shows it. */
    public List<RuleForm> rules() {
        var stances = smallest.proposal().pack().stances();
        return Stream.concat(
                        stances.stream().filter(each -> each.id().equals(smallest.stance())),
                        stances.stream().filter(each -> !each.id().equals(smallest.stance())))
                .flatMap(each -> each.written().stream())
                .map(StanceRule::form)
                .toList();
    }

    private boolean isDisputed(EffectCall call) {
        return Stream.concat(smallest.byDrools().stream(), smallest.byChecker().stream())
                .map(PlainFinding::effect)
                .anyMatch(call.effect()::equals);
    }
}
