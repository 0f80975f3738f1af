package stance.report.data;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import stance.explain.Attempt;
import stance.language.Language;
import stance.report.words.StepWords;

/** How far a rule came with one choice of facts. */
@JsonClassDescription("How far a rule came with one choice of facts.")
public record AttemptData(
        @JsonPropertyDescription("The name of the rule.") String rule,

        @JsonPropertyDescription("How many conditions were not met or could not be asked; 0 for a match.")
        int missed,

        @JsonPropertyDescription("Its conditions in their order, with the values that they looked at.")
        List<ConditionData> conditions) {

    /** One condition. */
    @JsonClassDescription("One condition.")
    public record ConditionData(
            @JsonPropertyDescription("The condition in words.")
            String words,

            @JsonPropertyDescription("How it came out; NOT_ASKED where it compares with a fact that was not found.")
            StepWords.Outcome outcome) {}

    public static AttemptData of(Attempt attempt, Language language) {
        return new AttemptData(
                attempt.rule().name(),
                attempt.missed(),
                StepWords.of(attempt).stream()
                        .map(step -> new ConditionData(step.words().in(language), step.outcome()))
                        .toList());
    }
}
