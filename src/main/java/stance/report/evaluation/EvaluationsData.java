package stance.report.evaluation;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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

/** Evaluations, and the problems of what could not be evaluated. */
@Published(
        format = "stance.evaluation/1",
        schema = "evaluation-1",
        title = "Evaluations of Stance",
        about =
                "What comes of proposals, given what the parties have said. It says what follows from the record, not what"
                        + " will happen.")
public record EvaluationsData(
        String format,
        @JsonPropertyDescription("The version of Stance.") String version,

        @JsonPropertyDescription("One for each proposal, in the order in which they were asked for.")
        List<EvaluationData> evaluations,

        @JsonPropertyDescription("What could not be evaluated, and why; empty where all went well.")
        List<ProblemData> problems) {

    public static EvaluationsData of(List<Explanation> explanations, List<Problem> problems, Language language) {
        return new EvaluationsData(
                JsonData.formatOf(EvaluationsData.class),
                ProgramVersion.get(),
                explanations.stream()
                        .map(explanation -> EvaluationData.of(explanation, language))
                        .toList(),
                ProblemData.all(problems, language));
    }

    /** What comes of one proposal. */
    @JsonClassDescription("What comes of one proposal.")
    public record EvaluationData(
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

            @JsonPropertyDescription("The strict reading: silence is never agreement.")
            OutcomeData strict,

            @JsonPropertyDescription(
                    "The lenient reading: preferences against a term do not count, and who is silent consents.")
            OutcomeData lenient,

            @JsonPropertyDescription("What the stances say of it, parties first, then by stance.")
            List<FindingData> findings,

            @JsonPropertyDescription("Where the record is silent in the strict reading.")
            List<SilenceData> silences,

            @JsonPropertyDescription("What the actors themselves put forward instead.")
            List<CounterOfferData> counterOffers,

            @JsonPropertyDescription(
                    "How close each actor with a finding is to it, by actor; never enters the verdict.")
            Map<String, AlignmentData> alignments,

            @JsonPropertyDescription(
                    "The responses to the context alone, where they were asked for, in the reading that was asked for.")
            Optional<OutcomeData> statusQuo,

            @JsonPropertyDescription("What the reader should know of the date and of the parties.")
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

    /** How close an actor is. */
    @JsonClassDescription(
            "(support - opposition) / (support + opposition) over the findings of an actor, a red line counting"
                    + " 3, a firm stance 2, a preference 1.")
    public record AlignmentData(
            @JsonPropertyDescription("What supports and accepts.")
            int support,

            @JsonPropertyDescription("What opposes, rules out and requires.")
            int opposition,

            @JsonPropertyDescription("From -1 to 1; left out where there is neither.")
            Optional<Double> value) {}
}
