package stance.report.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;
import stance.explain.Attempt;
import stance.explain.Step.FieldValue;
import stance.language.Language;
import stance.pack.record.Side;
import stance.pack.vocabulary.Value;
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
     * @param looksAt The fields that it looks at, each as fact.field; left out where there are none.
     * @param change A change of one field with which it is met; left out where it is met, and where no single value does.
     */
    public record ConditionData(
            String words,
            StepWords.Outcome outcome,
            @JsonInclude(Include.NON_EMPTY) List<String> looksAt,
            Optional<FieldChangeData> change) {

        /** An empty list where it was left out. */
        public ConditionData {
            looksAt = looksAt == null ? List.of() : looksAt;
        }

        private static ConditionData of(StepWords step, Language language) {
            return new ConditionData(
                    step.words().in(language),
                    step.outcome(),
                    step.looksAt().stream()
                            .map(value -> value.fact() + '.' + value.field())
                            .toList(),
                    step.met().map(FieldChangeData::of));
        }
    }

    /**
     * A change of one field, as the option --set takes it.
     *
     * @param provision The id of the provision.
     * @param field The name of the field.
     * @param value What the field is to be; of a set its members, with commas between them.
     */
    public record FieldChangeData(String provision, String field, String value) {

        private static FieldChangeData of(FieldValue met) {
            var value = met.value().orElseThrow();
            return new FieldChangeData(
                    met.fact(),
                    met.field(),
                    value instanceof Value.Choices set ? String.join(", ", set.constants()) : value.words());
        }
    }

    public static AttemptData of(Attempt attempt, Language language) {
        return new AttemptData(
                attempt.rule().written().name(),
                attempt.rule().side(),
                attempt.missed(),
                StepWords.of(attempt).stream()
                        .map(step -> ConditionData.of(step, language))
                        .toList());
    }
}
