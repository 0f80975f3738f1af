package client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import client.api.PacksApi;
import client.api.ProposalsApi;
import client.api.ScenariosApi;
import client.api.ServerApi;
import client.api.TestsApi;
import client.model.Evaluation2;
import client.model.Evaluation2Evaluation;
import client.model.Evaluation2Verdict;
import client.model.ProblemDetails1;
import client.model.Scenario;
import client.model.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A client that was generated from the description of the API")
final class ClientTest {

    private static final String JOINT = "scenarios/tmec-2026/joint-operations.json";

    private static Process server;
    private static ApiClient client;

    @BeforeAll
    static void serve() throws IOException {
        server = Stance.start("serve", "--port", "0");
        client = new ApiClient();
        client.updateBaseUri(Stance.address(server));
    }

    @AfterAll
    static void end() {
        server.destroy();
    }

    @Test
    void evaluatesTheScenariosOfTheProjectAsTheCommandLineDoes() throws IOException, ApiException {
        var files = scenarios();
        var direct = evaluations(files).getEvaluations();
        assertThat(direct).hasSameSizeAs(files).hasSizeGreaterThan(20);

        for (var number = 0; number < files.size(); number++) {
            var answer = evaluate(scenario(files.get(number)), null);

            assertThat(ofNoFile(answer)).isEqualTo(ofNoFile(direct.get(number)));
        }
    }

    @Test
    void evaluatesAVariant() throws IOException, ApiException {
        var variant = evaluate(scenario(JOINT), "mexican-forces-only");

        assertThat(variant.getVariant()).isEqualTo("mexican-forces-only");
        assertThat(variant.getFindings()).isNotEqualTo(evaluate(scenario(JOINT), null).getFindings());
    }

    @Test
    void putsAScenarioTogether() throws ApiException {
        var raids = new Term()
                .type("MilitaryOperation")
                .putAdditionalProperty("territory", "MEXICO")
                .putAdditionalProperty("forces", List.of("UNITED_STATES"))
                .putAdditionalProperty("purpose", "AGAINST_CARTELS");
        var scenario = new Scenario()
                .pack("tmec-2026")
                .title("Raids")
                .asOf(LocalDate.of(2026, 1, 29))
                .parties(Set.of("MEXICO", "UNITED_STATES"))
                .provisions(Map.of("raids", raids));

        assertThat(evaluate(scenario, null).getVerdict()).isEqualTo(Evaluation2Verdict.CONFLICT);
    }

    @Test
    void isToldWhatIsWrong() throws IOException {
        var scenario = scenario(JOINT).pack("nowhere");

        var refusal = catchThrowableOfType(ApiException.class, () -> evaluate(scenario, null));

        assertThat(refusal.getCode()).isEqualTo(422);
        var details = client.getObjectMapper().readValue(refusal.getResponseBody(), ProblemDetails1.class);
        assertThat(details.getProblems()).extracting(problem -> problem.getCode()).containsExactly("pack.unknown");
    }

    @Test
    void asksTheOtherQuestions() throws IOException, ApiException {
        var proposals = new ProposalsApi(client);
        var scenario = scenario(JOINT);

        assertThat(proposals.explain(scenario, null, null, null, null, null, null, null, List.of("MX-SEC-01"), "es")
                        .getExplanations())
                .isNotEmpty();
        assertThat(proposals.compare(scenario, List.of("mexican-forces-only"), null, null, null, null, null, null, null))
                .isNotNull();
        assertThat(proposals.turns(scenario, null, null, null, null, null, null, null).getSpans())
                .anySatisfy(span -> assertThat(span.getTurnedBy()).isNotEmpty());
        assertThat(proposals.sweep(
                        scenario, null, null, null, null, null, null, null, List.of("raids.forces"), null, null, null, null, null))
                .isNotNull();
        assertThat(proposals.amend(
                        scenario, null, null, null, null, null, null, null, null, null, null, null, null, null, null))
                .isNotNull();
    }

    @Test
    void readsWhatPacksAndFoldersHold() throws ApiException {
        var packs = new PacksApi(client);
        var stances = packs.stances("tmec-2026", List.of("MX-SEC-01"), null).getStances();

        assertThat(new ServerApi(client).state(null).getVersion()).isNotEmpty();
        assertThat(packs.packs(null).getPacks()).isNotEmpty();
        assertThat(packs.actors("tmec-2026", null).getActors()).isNotEmpty();
        assertThat(packs.vocabulary("tmec-2026", null).getTypes()).isNotEmpty();
        assertThat(packs.timeline("tmec-2026", null, null).getEvents()).isNotEmpty();
        assertThat(packs.sources("tmec-2026", null).getSources()).isNotEmpty();
        assertThat(stances).extracting(stance -> stance.getId()).containsExactly("MX-SEC-01");
        assertThat(new ScenariosApi(client).scenarios(null).getScenarios()).isNotEmpty();
        assertThat(new ScenariosApi(client).readScenario("tmec-2026/joint-operations.json", null)).isNotNull();
        assertThat(new ScenariosApi(client).outcomes(null, null).getOutcomes())
                .anySatisfy(outcome -> assertThat(outcome.getResponses()).isNotEmpty())
                .anySatisfy(outcome -> assertThat(outcome.getVariant()).isNotEmpty());
        assertThat(new TestsApi(client).tests(null).getCounts().getFailed()).isZero();
    }

    private static Evaluation2Evaluation evaluate(Scenario scenario, String variant) throws ApiException {
        return new ProposalsApi(client)
                .evaluate(scenario, variant, null, null, null, null, null, null, null, null)
                .getEvaluations()
                .get(0);
    }

    /** The file is called otherwise where its text was sent. */
    private static Evaluation2Evaluation ofNoFile(Evaluation2Evaluation evaluation) {
        evaluation.getWarnings().forEach(warning -> warning.setFile(""));
        return evaluation.scenario("");
    }

    private static Evaluation2 evaluations(List<String> files) throws IOException {
        var arguments = new ArrayList<>(List.of("evaluate", "--format", "json"));
        arguments.addAll(files);
        return client.getObjectMapper().readValue(Stance.output(arguments.toArray(String[]::new)), Evaluation2.class);
    }

    private static Scenario scenario(String file) throws IOException {
        return client.getObjectMapper().readValue(Stance.HOME.resolve(file).toFile(), Scenario.class);
    }

    private static List<String> scenarios() throws IOException {
        try (var files = Files.walk(Stance.HOME.resolve("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(Stance.HOME::relativize)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
