package stance.report.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.evaluate.Footing;
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
        format = "stance.evaluation/2",
        schema = "evaluation-2",
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
     * @param verdict {@value OutcomeData#VERDICT}
     * @param sentence The verdict in a sentence.
     * @param outcome What each party makes of it.
     * @param restsOn The stances each of which alone, left out, would change the verdict.
     * @param withoutPreferences The verdict without mere preferences, where nothing else stands against the package;
     *     else left out.
     * @param findings What the stances say of it, parties first, then by stance.
     * @param silences Where the record is silent.
     * @param counterOffers What the actors themselves put forward instead.
     * @param alignments How close each actor is to it whose stances decide something of it, by actor, be it a party or not;
     *     never enters the verdict.
     * @param statusQuo The responses to the context alone, where they were asked for.
     * @param warnings What the reader should know of the date and of the parties.
     */
    public record EvaluationData(
            String scenario,
            String title,
            Optional<String> variant,
            StampData stamp,
            Verdict verdict,
            String sentence,
            OutcomeData outcome,
            List<HingeData> restsOn,
            Optional<Verdict> withoutPreferences,
            List<FindingData> findings,
            List<SilenceData> silences,
            List<CounterOfferData> counterOffers,
            Map<String, AlignmentData> alignments,
            Optional<OutcomeData> statusQuo,
            List<ProblemData> warnings) {

        static EvaluationData of(Explanation explanation, Language language) {
            var evaluation = explanation.evaluation();
            var proposal = evaluation.proposal();
            var footing = Footing.of(evaluation);
            return new EvaluationData(
                    proposal.file(),
                    proposal.title(),
                    proposal.variant(),
                    StampData.of(evaluation),
                    evaluation.verdict(),
                    Sentences.verdict(evaluation).in(language),
                    OutcomeData.of(evaluation.outcome(), proposal),
                    footing.hinges().stream().map(HingeData::of).toList(),
                    footing.withoutPreferences(),
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
                    evaluation.statusQuo().map(statusQuo -> OutcomeData.of(statusQuo, proposal)),
                    ProblemData.all(evaluation.warnings(), language));
        }

        private static Map<String, AlignmentData> alignments(Evaluation evaluation) {
            var alignments = new LinkedHashMap<String, AlignmentData>();
            evaluation
                    .alignments()
                    .forEach((actor, alignment) -> alignment
                            .value()
                            .ifPresent(value -> alignments.put(actor, new AlignmentData(value, alignment.weight()))));
            return alignments;
        }
    }

    /**
     * A stance that the verdict hinges on.
     *
     * @param stance The id of the stance.
     * @param verdict What it would be without the stance; what it replaced does not revive.
     */
    public record HingeData(String stance, Verdict verdict) {

        static HingeData of(Footing.Hinge hinge) {
            return new HingeData(hinge.stance().id(), hinge.without());
        }
    }

    /**
     * How close an actor is to the proposal: the mean worth of the cells that its stances decide, of which a red line
     * weighs 3, a firm stance 2 and a preference 1, times what it is said to be important.
     *
     * @param value From 0 to 1.
     * @param weight The sum of the weights.
     */
    public record AlignmentData(double value, BigDecimal weight) {}
}
