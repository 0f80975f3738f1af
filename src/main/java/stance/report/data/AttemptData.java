package stance.report.data;

import java.util.List;
import stance.explain.Attempt;
import stance.language.Language;
import stance.pack.record.Side;
import stance.report.words.StepWords;

/**
 * How far a rule came with one choice of facts.
 *
 * @param rule The name of the rule.
 * @param side Whether it is the WHOLE rule; of one that demands something, whether the demand is to be MET, or MISSED
 *     (OFFER: missed, and met by a change).
 * @param missed How many conditions were not met or could not be asked; 0 for a match.
 * @param conditions Its conditions in their order, with the values that they looked at.
 */
public record AttemptData(String rule, Side side, int missed, List<ConditionData> conditions) {

    /**
     * One condition.
     *
     * @param words The condition in words.
     * @param outcome How it came out; NOT_ASKED where it compares with a fact that was not found.
     */
    public record ConditionData(String words, StepWords.Outcome outcome) {}

    public static AttemptData of(Attempt attempt, Language language) {
        return new AttemptData(
                attempt.rule().written().name(),
                attempt.rule().side(),
                attempt.missed(),
                StepWords.of(attempt).stream()
                        .map(step -> new ConditionData(step.words().in(language), step.outcome()))
                        .toList());
    }
}
