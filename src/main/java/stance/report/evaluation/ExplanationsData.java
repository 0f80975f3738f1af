package stance.report.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Applicability;
import stance.explain.Account;
import stance.explain.Explanation;
import stance.language.Language;
import stance.language.Translated;
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

/**
 * Explanations, and the problems of what could not be explained.
 *
 * @param version The version of Stance.
 * @param explanations One for each proposal, in the order in which they were asked for.
 * @param problems What could not be evaluated, and why; empty where all went well.
 */
@Published(
        format = "stance.explanation/2",
        schema = "explanation-2",
        title = "Explanations of Stance",
        about = "Why stances spoke of proposals or did not.")
public record ExplanationsData(
        String format, String version, List<ExplanationData> explanations, List<ProblemData> problems) {

    public static ExplanationsData of(List<Explanation> explanations, List<Problem> problems, Language language) {
        return new ExplanationsData(
                JsonData.formatOf(ExplanationsData.class),
                ProgramVersion.get(),
                explanations.stream()
                        .map(explanation -> ExplanationData.of(explanation, language))
                        .toList(),
                ProblemData.all(problems, language));
    }

    /**
     * Why one evaluation came out as it did.
     *
     * @param scenario The file of the scenario as the user named it.
     * @param title The title of the proposal.
     * @param variant The name of the variant; left out for the scenario itself.
     * @param verdict The verdict in the reading that was asked for. {@value OutcomeData#VERDICT}
     * @param sentence The verdict in a sentence.
     * @param accounts Of the stances that were asked about, in the order of their ids.
     * @param silences Where the record is silent.
     */
    public record ExplanationData(
            String scenario,
            String title,
            Optional<String> variant,
            StampData stamp,
            Verdict verdict,
            String sentence,
            List<AccountData> accounts,
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

    /**
     * Why one stance spoke, or why not.
     *
     * @param stance The id of the stance.
     * @param title What the stance asserts.
     * @param actor The id of the actor.
     * @param topic The id of the topic.
     * @param strength How firmly it is held.
     * @param status Whether it spoke.
     * @param hindrance Why the stance does not apply, left out where it does.
     * @param matchCount In how many ways its conditions are met.
     * @param matches The ways in which its conditions are met, at most ten.
     * @param nearest How near it came, where its conditions are not met.
     */
    public record AccountData(
            String stance,
            Translated title,
            String actor,
            String topic,
            Strength strength,
            Account.Status status,
            Optional<Applicability.Reason> hindrance,
            int matchCount,
            List<AttemptData> matches,
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
