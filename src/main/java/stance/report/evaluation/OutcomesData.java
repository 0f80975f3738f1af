package stance.report.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.data.JsonData;
import stance.report.data.OutcomeData;
import stance.report.data.ProblemData;
import stance.report.data.Published;
import stance.report.words.ProgramVersion;
import stance.report.words.Sentences;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * What comes of the proposals of a folder.
 *
 * @param version The version of Stance.
 * @param outcomes Scenario by scenario in the order of their names; of each the proposal as written, then its variants.
 * @param problems Of the scenarios that are left out.
 */
@Published(
        format = "stance.outcomes/1",
        schema = "outcomes-1",
        title = "Outcomes of a folder of scenarios",
        about =
                "What comes of every proposal of the folder that is served, as written and in each variant, on its own day"
                        + " and with everything heard.")
public record OutcomesData(
        String format, String version, List<ProposalOutcomeData> outcomes, List<ProblemData> problems) {

    /**
     * The outcomes of these evaluations.
     *
     * @param scenarios by the name of the scenario
     */
    public static OutcomesData of(Map<String, List<Evaluation>> scenarios, List<Problem> problems, Language language) {
        return new OutcomesData(
                JsonData.formatOf(OutcomesData.class),
                ProgramVersion.get(),
                scenarios.entrySet().stream()
                        .flatMap(scenario -> scenario.getValue().stream()
                                .map(evaluation -> ProposalOutcomeData.of(scenario.getKey(), evaluation, language)))
                        .toList(),
                ProblemData.all(problems, language));
    }

    /**
     * What comes of one proposal.
     *
     * @param scenario The path of the scenario below the folder of scenarios.
     * @param variant The name of the variant; left out for the scenario itself.
     * @param pack The id of the pack.
     * @param title The title of the proposal.
     * @param asOf The date of the evaluation.
     * @param verdict {@value OutcomeData#VERDICT}
     * @param sentence The verdict in a sentence.
     * @param topic What most of the stances that speak of it are about, the id of a topic; left out where none speaks.
     * @param responses What each party makes of the package, by party: the worst over its cells.
     * @param stances The stances that speak of it, be it of a party or not: parties first, then by stance; one once for
     *     each of its findings.
     */
    public record ProposalOutcomeData(
            String scenario,
            Optional<String> variant,
            String pack,
            String title,
            String asOf,
            Verdict verdict,
            String sentence,
            Optional<String> topic,
            Map<String, Response> responses,
            List<SpeakingData> stances) {

        private static ProposalOutcomeData of(String scenario, Evaluation evaluation, Language language) {
            var proposal = evaluation.proposal();
            return new ProposalOutcomeData(
                    scenario,
                    proposal.variant(),
                    proposal.pack().id(),
                    proposal.title(),
                    proposal.asOf().toString(),
                    evaluation.verdict(),
                    Sentences.verdict(evaluation).in(language),
                    topic(evaluation),
                    evaluation.outcome().responses(),
                    evaluation.findings().stream()
                            .map(SpeakingData::of)
                            .distinct()
                            .toList());
        }

        /** Of several, the first one in the order of the pack. */
        private static Optional<String> topic(Evaluation evaluation) {
            var stances = evaluation.findings().stream()
                    .map(Finding::stance)
                    .distinct()
                    .collect(Collectors.groupingBy(stance -> stance.topic().id(), Collectors.counting()));
            var most = stances.values().stream().max(Long::compare);
            return evaluation.proposal().pack().info().topics().keySet().stream()
                    .filter(topic ->
                            most.filter(stances.getOrDefault(topic, 0L)::equals).isPresent())
                    .findFirst();
        }
    }

    /**
     * A stance that speaks of a proposal.
     *
     * @param id The id of the stance.
     * @param actor The id of the actor.
     * @param response The response that it makes for itself; left out where it speaks and answers nothing.
     * @param targets The ids of the proposed provisions that it is on; none for the package.
     */
    public record SpeakingData(String id, String actor, Optional<Response> response, List<String> targets) {

        private static SpeakingData of(Finding finding) {
            return new SpeakingData(
                    finding.stance().id(),
                    finding.stance().actor().id(),
                    finding.response(),
                    List.copyOf(finding.targets()));
        }
    }
}
