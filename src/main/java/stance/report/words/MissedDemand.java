package stance.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.evaluate.Finding;
import stance.explain.Attempt;
import stance.explain.Step.ConstraintStep;
import stance.explain.Step.PatternStep;
import stance.language.Phrase;
import stance.pack.form.DemandForm;
import stance.pack.record.Side;

/** What a demand misses, in the words of the pack, with what was found in its place. */
final class MissedDemand {

    private MissedDemand() {}

    /**
     * The words; empty where the finding follows from no demand.
     *
     * @param reasons the matches behind the findings of its stance
     */
    static Optional<Phrase> of(Finding finding, List<Attempt> reasons) {
        return reasons.stream()
                .filter(reason -> reason.rule().side() == Side.MISSED)
                .flatMap(reason -> DemandForm.of(reason.rule().written())
                        .filter(demand ->
                                demand.words().equals(finding.arguments().get(0).words()))
                        .map(demand -> words(demand, reason))
                        .stream())
                .findFirst();
    }

    private static Phrase words(DemandForm demand, Attempt reason) {
        var words =
                ConditionWords.of(reason.pack()).within(reason.rule().written().conditions());
        var found = reason.steps().stream()
                .flatMap(step -> step instanceof PatternStep pattern && isOf(demand, pattern)
                        ? pattern.constraints().stream()
                        : Stream.<ConstraintStep>of())
                .filter(step -> !demand.subject().contains(step.form()))
                .flatMap(step -> step.values().stream())
                .distinct()
                .toList();
        return Phrase.of(
                "%s; %s", words.demanded(demand), words.found(demand.pattern().type(), found));
    }

    private static boolean isOf(DemandForm demand, PatternStep step) {
        return step.form().binding().equals(demand.pattern().binding());
    }
}
