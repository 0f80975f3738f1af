package stance.report.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.explain.Explanation;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.data.CounterOfferData;
import stance.report.data.FindingData;
import stance.report.data.JsonData;
import stance.report.data.OutcomeData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.data.SilenceData;
import stance.report.data.StampData;
import stance.report.words.ProgramVersion;
import stance.report.words.Sentences;
import stance.scenario.Verdict;

/**
 * Evaluations, and the problems of what could not be evaluated.
 *
 * @param version The version of Stance.
 * @param evaluations One for each proposal, in the order in which they were asked for.
 * @param problems What could not be evaluated, and why; empty where all went well.
 */
@Published(
        format = "stance.evaluation/1",
        schema = "evaluation-1",
        title = "Evaluations of Stance",
        about =
                "What comes of proposals, given what the parties have said. It says what follows from the record, not what"
                        + " will happen.")
public record EvaluationsData(
        String format, String version, List<EvaluationData> evaluations, List<ProblemData> problems) {

    public static EvaluationsData of(List<Explanation> explanations, List<Problem> problems, Language language) {
        return new EvaluationsData(
                JsonData.formatOf(EvaluationsData.class),
                ProgramVersion.get(),
                explanations.stream()
                        .map(explanation -> EvaluationData.of(explanation, language))
                        .toList(),
                ProblemData.all(problems, language));
    }

    /**
     * What comes of one proposal.
     *
     * @param scenario The file of the scenario as the user named it.
     * @param title The title of the proposal.
     * @param variant The name of the variant; left out for the scenario itself.
     * @param verdict The verdict in the reading that was asked for. {@value OutcomeData#VERDICT}
     * @param sentence The verdict in a sentence.
     * @param strict The strict reading: silence is never agreement.
     * @param lenient The lenient reading: preferences against a term do not count, and who is silent consents.
     * @param findings What the stances say of it, parties first, then by stance.
     * @param silences Where the record is silent in the strict reading.
     * @param counterOffers What the actors themselves put forward instead.
     * @param alignments How close each actor with a finding is to it, by actor; never enters the verdict.
     * @param statusQuo The responses to the context alone, where they were asked for, in the reading that was asked
     *     for.
     * @param warnings What the reader should know of the date and of the parties.
     */
    public record EvaluationData(
            String scenario,
            String title,
            Optional<String> variant,
            StampData stamp,
            Verdict verdict,
            String sentence,
            OutcomeData strict,
            OutcomeData lenient,
            List<FindingData> findings,
            List<SilenceData> silences,
            List<CounterOfferData> counterOffers,
            Map<String, AlignmentData> alignments,
            Optional<OutcomeData> statusQuo,
            List<ProblemData> warnings) {

        static EvaluationData of(Explanation explanation, Language language) {
            var evaluation = explanation.evaluation();
            var proposal = evaluation.proposal();
            return new EvaluationData(
                    proposal.file(),
                    proposal.title(),
                    proposal.variant(),
                    StampData.of(evaluation),
                    evaluation.verdict(),
                    Sentences.verdict(evaluation).in(language),
                    OutcomeData.of(evaluation.strict()),
                    OutcomeData.of(evaluation.lenient()),
                    evaluation.findings().stream()
                            .map(finding -> FindingData.of(finding, explanation.reason(finding), language))
                            .toList(),
                    explanation.silences().stream()
                            .map(silence -> SilenceData.of(silence, language))
                            .toList(),
                    evaluation.counterOffers().stream()
                            .map(CounterOfferData::of)
                            .toList(),
                    alignments(evaluation),
                    evaluation.statusQuo().map(OutcomeData::of),
                    ProblemData.all(evaluation.warnings(), language));
        }

        private static Map<String, AlignmentData> alignments(Evaluation evaluation) {
            var alignments = new LinkedHashMap<String, AlignmentData>();
            evaluation
                    .alignments()
                    .forEach((actor, alignment) -> alignments.put(
                            actor, new AlignmentData(alignment.support(), alignment.opposition(), alignment.value())));
            return alignments;
        }
    }

    /**
     * (support - opposition) / (support + opposition) over the findings of an actor, a red line counting 3, a firm
     * stance 2, a preference 1.
     *
     * @param support What supports and accepts.
     * @param opposition What opposes, rules out and requires.
     * @param value From -1 to 1; left out where there is neither.
     */
    public record AlignmentData(int support, int opposition, Optional<Double> value) {}
}
