package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The API speaks the language of the reader")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesTest {

    private static final String RAIDS = """
            { "pack": "tmec-2026", "title": "A test", "asOf": "2026-01-29",
              "parties": ["MEXICO", "UNITED_STATES"], "proposedBy": "UNITED_STATES",
              "provisions": {
                "raids": { "type": "MilitaryOperation", "territory": "MEXICO",
                           "forces": ["UNITED_STATES", "MEXICO"], "purpose": "AGAINST_CARTELS" } },
              "variants": { "later": { "asOf": "2027-01-01" } } }
            """;

    @AutoClose("end")
    private final Served served =
            Served.wish().program(TestProgram.command(256)).serve();

    @Test
    void inTheConditionsOfAFinding() {
        assertThat(post("/api/v1/evaluate", RAIDS, "es-MX, en;q=0.5").body())
                .contains("\"words\": \"raids es ")
                .doesNotContain("\"words\": \"raids is ");
        assertThat(post("/api/v1/evaluate", RAIDS, "en").body()).contains("\"words\": \"raids is ");
    }

    @Test
    void inAnExplanation() {
        assertThat(post("/api/v1/explain?stance=MX-SEC-02", RAIDS, "es").body())
                .containsPattern("\"words\": \"(hay|[^\"]* es) ");
    }

    @Test
    void inAComparison() {
        assertThat(post("/api/v1/compare?variant=all", RAIDS, "es").body()).contains("No hay registro después del ");
    }

    @Test
    void inTheOptionsOfASweep() {
        assertThat(post("/api/v1/sweep?optional=raids", RAIDS, "es").body())
                .contains("\"label\": \"tal como está escrito\"", "\"label\": \"fuera\"");
    }

    @Test
    void inWarnings() {
        assertThat(post("/api/v1/evaluate?variant=later", RAIDS, "es").body())
                .contains("No hay registro después del 2026-01-31; esta propuesta es del 2027-01-01.");
    }

    @Test
    void inProblems() {
        var broken = RAIDS.replace("\"territory\"", "\"teritory\"").replace("\"asOf\"", "\"asof\"");

        var answer = post("/api/v1/evaluate", broken, "es");

        assertProblem(answer, 422);
        var problems = Tree.of(answer.body()).at("problems").list();
        assertThat(problems)
                .extracting(problem -> problem.at("message").text())
                .contains("Campo desconocido «teritory» en MilitaryOperation.");
        assertThat(Tree.of(answer.body()).at("title").text()).isEqualTo("Rechazado");
        assertThat(Tree.of(answer.body()).at("detail").text()).contains(" problemas; el primero: ");
    }

    @Test
    void inAnswersOfTheProtocol() {
        var answer = served.get("/api/v1/scenarios/nowhere.json", "Accept-Language", "es");

        assertProblem(answer, 404);
        assertThat(Tree.of(answer.body()).at("detail").text()).startsWith("No hay ningún escenario «nowhere.json».");
    }

    @Test
    void whereAPackIsJudgedInAProcessOfItsOwn() {
        var broken = """
                { "id": "broken", "files": {
                  "pack.json": "{}",
                  "vocabulary.drl": "package broken\\nrule x when eval( true ) then end" } }
                """;

        var answer = post("/api/v1/packs", broken, "es");

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("Falta el campo «title» en pack.json.");
    }

    @Test
    void andSaysWhichOneItIs() {
        for (var tag : List.of("en", "es")) {
            var answer = served.get("/api/v1/state", "Accept-Language", tag);
            assertThat(answer.headers().firstValue("Content-Language")).contains(tag);
            assertThat(answer.headers().firstValue("Vary")).contains("Accept-Language");
        }
    }

    @Test
    void whichIsEnglishWhereTheyDoNotSay() {
        assertThat(served.get("/api/v1/state").headers().firstValue("Content-Language"))
                .contains("en");
    }

    private HttpResponse<String> post(String path, String json, String language) {
        return Served.send(served.withJson("POST", path, json).header("Accept-Language", language));
    }
}
