package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.report.data.JsonData;
import stance.report.trial.TrialData;
import stance.scenario.Verdict;

@DisplayName("Rules that are tried")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrialRouteTest {

    private static final String TRY = "/api/v1/packs/test-pack/try";
    private static final String SCENARIO = """
            { "pack": "test-pack", "title": "Talks", "asOf": "2026-01-29", "parties": ["MEXICO"],
              "provisions": { "t0": { "type": "Talks", "participants": [] } },
              "expect": { "verdict": "AGREEMENT" } }
            """;
    private static final String FORM = """
            { "id": "MX-9", "title": "No such tariff", "type": "Tariff", "effect": "opposes",
              "metadata": { "actor": "MEXICO", "topic": "trade", "stated": "2026-01-29", "source": "call" },
              "tests": [{ "field": "payer", "operator": "==", "values": ["UNITED_STATES"] }] }
            """;

    private Path home;
    private TestPack pack;
    private Served served;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        home = folder;
        pack = TestPack.in(folder.resolve("rules")).stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/talks.json"), SCENARIO);
        served = Served.wish().folder(folder).trying(TestProgram.command(256)).serve();
    }

    @AfterAll
    void close() {
        served.end();
    }

    private TrialData tried(String query, String content) {
        var answer = served.post(TRY + query, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonData.read(answer.body(), TrialData.class);
    }

    private static String files(Map<String, String> texts) {
        return JsonData.write(Map.of("files", texts));
    }

    /** The rules of the pack with this one instead of its own. */
    private String other(String says) throws IOException {
        var file = Files.readString(pack.folder().resolve("MX-1.drl"));
        return file.replace("stance.supports( $talks );", says);
    }

    private static String with(String request, String more) {
        return request.strip().replaceFirst("}$", ", " + more + " }");
    }

    @Test
    void sayWhatComesOfAScenarioAndLeaveThePackAsItIs() throws IOException {
        var before = Files.readString(pack.folder().resolve("MX-1.drl"));
        var request = with(files(Map.of("MX-1.drl", other("stance.opposes( $talks );"))), "\"scenario\": " + SCENARIO);

        var trial = tried("", request);

        assertThat(trial.problems()).isEmpty();
        assertThat(trial.evaluation().orElseThrow().verdict()).isEqualTo(Verdict.NEGOTIABLE);
        assertThat(trial.stances()).extracting(stance -> stance.id()).containsExactly("MX-1");
        assertThat(trial.tests()).isEmpty();
        assertThat(Files.readString(pack.folder().resolve("MX-1.drl"))).isEqualTo(before);
        assertThat(served.post("/api/v1/evaluate", SCENARIO).body()).contains("\"verdict\": \"AGREEMENT\"");
    }

    @Test
    void sayWhichTestsTurnAndWhatLintFindsInThem() throws IOException {
        var request = files(Map.of("MX-1.drl", other("stance.opposes( $talks );")));

        var trial = tried("?with=tests&with=lint", request);

        assertThat(trial.tests())
                .extracting(test -> test.scenario() + " " + test.status())
                .containsExactly("scenarios/talks.json FAILED");
        assertThat(trial.lint())
                .allMatch(finding ->
                        finding.file().endsWith("/MX-1.drl") || finding.at().contains("MX-1"));
    }

    @Test
    void areWrittenByAFormIntoTheirFile() {
        var trial = tried("", "{ \"stance\": " + FORM + " }");

        assertThat(trial.problems()).isEmpty();
        var written = trial.written().orElseThrow();
        assertThat(written.file()).isEqualTo("mexico/trade.drl");
        assertThat(written.text())
                .contains("rule \"MX-9 No such tariff\"", "$tariff : Tariff( payer == Country.UNITED_STATES )");
        assertThat(written.text().lines().skip(written.line() - 1L).findFirst())
                .contains("rule \"MX-9 No such tariff\"");
        assertThat(trial.stances().get(0).rules().get(0).words()).contains("Tariff", "Mexico objects");
        assertThat(trial.stances().get(0).rules().get(0).form()).isPresent();
        assertThat(pack.folder().resolve("mexico")).doesNotExist();
    }

    @Test
    void sayAStanceAgainUnderAnotherIdThatReplacesIt() {
        var trial = tried("", "{ \"fork\": { \"stance\": \"MX-1\", \"id\": \"MX-2\" } }");

        assertThat(trial.problems()).isEmpty();
        assertThat(trial.written().orElseThrow().text()).contains("rule \"MX-2 ", "@supersedes( \"MX-1\" )");
        assertThat(trial.stances().get(0).supersedes()).contains("MX-1");
    }

    @Test
    void areRefusedWithFileAndLine() throws IOException {
        var request = files(Map.of("MX-1.drl", other("stance.oposes( $talks );")));

        var problem = tried("", request).problems().get(0);

        assertThat(problem.file()).endsWith("test-pack/MX-1.drl");
        assertThat(problem.line()).isPositive();
        assertThat(problem.hint()).contains("opposes");
    }

    @Test
    void runNothingThatTheProfileDoesNotKnow() {
        var owned = home.resolve("owned");
        var rule = "package test_pack\nrule \"MX-3 Runs\" when eval( Runtime.getRuntime().exec( \"touch " + owned
                + "\" ) != null ) then end\n";

        var trial = tried("", files(Map.of("trap.drl", rule)));

        assertThat(trial.problems()).isNotEmpty();
        assertThat(owned).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{ 'files': {}, 'fork': { 'stance': 'MX-1', 'id': 'MX-2' } }",
                "{ 'files': { '../owned.drl': '' } }",
                "{ 'files': { 'a/b/owned.drl': '' } }",
                "{ 'files': { '/owned.drl': '' } }",
                "{ 'files': { 'pack.json': '{}' } }",
                "{ 'files': { 'a.drl': 1 } }",
                "{ 'stance': { 'title': 'Nobody' } }",
                "{ 'stance': { 'id': 'MX-9', 'effect': 'proposes' } }",
                "{ 'stance': { 'id': 'MX-9', 'metadata': { 'demands': 'x' } } }",
                "{ 'stance': { 'id': 'MX-9', 'tests': [{ 'field': 'a', 'operator': 'matches', 'values': ['b'] }] } }",
                "{ 'fork': { 'stance': 'MX-1' } }",
                "{ 'files': {}, 'scenario': [] }",
                "{ 'files': {}, 'more': 1 }"
            })
    void haveTheirForm(String content) {
        assertProblem(served.post(TRY, content.replace('\'', '"')), 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ 'id': 'MX-1' }",
                "{ 'id': 'MX-9' }",
                "{ 'id': 'MX-9', 'metadata': { 'actor': 'NOBODY', 'stated': '2026-01-29', 'source': 'call' } }",
                "{ 'id': 'MX 9' }"
            })
    void sayWhatAFormLacks(String form) {
        var trial = tried("", "{ \"stance\": " + form.replace('\'', '"') + " }");

        assertThat(trial.problems()).isNotEmpty();
        assertThat(trial.evaluation()).isEmpty();
    }

    @Test
    void sayInWhichPartOfTheRequestAnIdIsWrong() {
        var problem =
                tried("", "{ \"stance\": { \"id\": \"MX 9\" } }").problems().get(0);

        assertThat(problem.code()).isEqualTo("scaffold.id");
        assertThat(problem.file()).isEqualTo("stance");
    }

    @Test
    void nameTheFieldThatAFormMistakes() {
        var problem = tried("", "{ \"stance\": " + FORM.replace("\"payer\"", "\"payor\"") + " }")
                .problems()
                .get(0);

        assertThat(problem.message()).isEqualTo("There is no field \"payor\" in Tariff.");
        assertThat(problem.hint()).contains("payer");
    }

    @Test
    void areNotAskedOfAPackThatIsNotThere() {
        assertProblem(served.post("/api/v1/packs/nowhere/try", "{ \"files\": {} }"), 422);
        assertProblem(served.post("/api/v1/packs/../try", "{ \"files\": {} }"), 422);
        assertProblem(served.post(TRY + "?with=everything", "{ \"files\": {} }"), 422);
    }

    @Test
    void areNotReadInTheServerItself() {
        try (var closed = Served.wish().folder(home).serve()) {
            assertProblem(closed.post(TRY, "{ \"files\": {} }"), 403);
        }
    }

    @Test
    void areGivenUpAfterATime() {
        try (var hasty = Served.wish()
                .folder(home)
                .trying(TestProgram.command(256))
                .timeLimit(Duration.ofMillis(200))
                .serve()) {
            assertProblem(hasty.post(TRY, "{ \"stance\": " + FORM + " }"), 503);
        }
    }

    @Test
    void mayHaveSoMuchMemoryAndNoMore() {
        try (var small = Served.wish().trying(TestProgram.command(16)).serve()) {
            var fork = "{ \"fork\": { \"stance\": \"MX-SEC-01\", \"id\": \"MX-SEC-99\" } }";

            assertProblem(small.post("/api/v1/packs/tmec-2026/try", fork), 503);
        }
    }

    @Test
    void speakTheReadersLanguage() {
        var answer = Served.send(served.withJson("POST", TRY, "{ \"stance\": { \"id\": \"MX-1\" } }")
                .header("Accept-Language", "es"));

        assertThat(answer.body()).contains("Ya hay una postura MX-1");
    }
}
