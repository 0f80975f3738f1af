package stance.report.evaluation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Applicability;
import stance.explain.Account;
import stance.explain.Explanation;
import stance.language.Language;
import stance.pack.record.Strength;
import stance.problem.Problem;
import stance.report.data.AttemptData;
import stance.report.data.JsonData;
import stance.report.data.OutcomeData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.data.RecordData;
import stance.report.data.SilenceData;
import stance.report.data.StampData;
import stance.report.words.ProgramVersion;
import stance.report.words.Sentences;
import stance.scenario.Verdict;

/** Explanations, and the problems of what could not be explained. */
@Published(
        format = "stance.explanation/1",
        schema = "explanation-1",
        title = "Explanations of Stance",
        about = "Why stances spoke of proposals or did not.")
public record ExplanationsData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,

        @JsonPropertyDescription("One for each proposal, in the order in which they were asked for.")
        List<ExplanationData> explanations,

        @JsonPropertyDescription("What could not be evaluated, and why; empty where all went well.")
        List<ProblemData> problems) {

    public static ExplanationsData of(List<Explanation> explanations, List<Problem> problems, Language language) {
        return new ExplanationsData(
                JsonData.formatOf(ExplanationsData.class),
                ProgramVersion.get(),
                explanations.stream()
                        .map(explanation -> ExplanationData.of(explanation, language))
                        .toList(),
                ProblemData.all(problems, language));
    }

    /** Why one evaluation came out as it did. */
    @JsonClassDescription("Why one evaluation came out as it did.")
    public record ExplanationData(
            @JsonPropertyDescription("The file of the scenario as the user named it.")
            String scenario,

            @JsonPropertyDescription("The title of the proposal.")
            String title,

            @JsonPropertyDescription("The name of the variant; left out for the scenario itself.")
            Optional<String> variant,

            StampData stamp,

            @JsonPropertyDescription("The verdict in the reading that was asked for. " + OutcomeData.VERDICT)
            Verdict verdict,

            @JsonPropertyDescription("The verdict in a sentence.")
            String sentence,

            @JsonPropertyDescription("Of the stances that were asked about, in the order of their ids.")
            List<AccountData> accounts,

            @JsonPropertyDescription("Where the record is silent in the strict reading.")
            List<SilenceData> silences) {

        static ExplanationData of(Explanation explanation, Language language) {
            var evaluation = explanation.evaluation();
            var proposal = evaluation.proposal();
            return new ExplanationData(
                    proposal.file(),
                    proposal.title(),
                    proposal.variant(),
                    StampData.of(evaluation),
                    evaluation.verdict(),
                    Sentences.verdict(evaluation).in(language),
                    explanation.accounts().stream()
                            .map(account -> AccountData.of(account, language))
                            .toList(),
                    explanation.silences().stream()
                            .map(silence -> SilenceData.of(silence, language))
                            .toList());
        }
    }

    /** Why one stance spoke, or why not. */
    @JsonClassDescription("Why one stance spoke, or why not.")
    public record AccountData(
            @JsonPropertyDescription("The id of the stance.")
            String stance,

            @JsonPropertyDescription("What the stance asserts.")
            String title,

            @JsonPropertyDescription("The id of the actor.") String actor,
            @JsonPropertyDescription("The id of the topic.") String topic,

            @JsonPropertyDescription("How firmly it is held.")
            Strength strength,

            @JsonPropertyDescription("Whether it spoke.") Account.Status status,

            @JsonPropertyDescription("Why the stance does not apply, left out where it does.")
            Optional<Applicability.Reason> hindrance,

            @JsonPropertyDescription("In how many ways its conditions are met.")
            int matchCount,

            @JsonPropertyDescription("The ways in which its conditions are met, at most ten.")
            List<AttemptData> matches,

            @JsonPropertyDescription("How near it came, where its conditions are not met.")
            Optional<AttemptData> nearest,

            @JsonUnwrapped RecordData record) {

        static AccountData of(Account account, Language language) {
            var stance = account.stance();
            return new AccountData(
                    stance.id(),
                    stance.title(),
                    stance.actor().id(),
                    stance.topic().id(),
                    stance.strength(),
                    account.status(),
                    account.hindrance(),
                    account.matchCount(),
                    account.matches().stream()
                            .map(match -> AttemptData.of(match, language))
                            .toList(),
                    account.nearest().map(attempt -> AttemptData.of(attempt, language)),
                    RecordData.of(stance));
        }
    }
}
