package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request is refused with problem details")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

    private static final String EVALUATE = "/api/v1/evaluate";

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    @Test
    void whenItIsTooLarge() {
        var large = " ".repeat(600 * 1024);

        assertProblem(served.post(EVALUATE, large), 413);
    }

    @Test
    void whenItIsTooLargeWithoutSayingSo() {
        var large = " ".repeat(600 * 1024).getBytes(StandardCharsets.UTF_8);

        var answer = Served.send(served.request(EVALUATE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));

        assertProblem(answer, 413);
    }

    @Test
    void whenItIsNestedTooDeeply() {
        var answer = served.post(EVALUATE, "[".repeat(100_000) + "]".repeat(100_000));

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("json.limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "null", "[]", "{ 'pack': 1 }", "{ 'pack': '../../etc' }", "{ 'pack': 'tmec-2026' }"})
    void whenItIsNoScenario(String content) {
        assertProblem(served.post(EVALUATE, content.replace('\'', '"')), 422);
    }

    @Test
    void withThePlaceOfWhatIsWrong() {
        var answer = served.post(EVALUATE, """
                { "pack": "tmec-2026", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO"],
                  "provisions": { "raids": { "type": "MilitaryOperation", "teritory": "MEXICO" } } }
                """);

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("\"line\": 2", "teritory", "Maybe you meant \\\"territory\\\"");
    }

    @ParameterizedTest
    @CsvSource({
        "?stated-ony=true, stated-only",
        "?as-of=yesterday, yesterday",
        "?stated-only=maybe, maybe",
        "?stated-only=true&stated-only=false, once",
        "?variant=nowhere, nowhere"
    })
    void whenAParameterIsWrong(String query, String told) {
        var answer = served.post(EVALUATE + query, """
                { "pack": "tmec-2026", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO"],
                  "provisions": { "raids": { "type": "MilitaryOperation", "territory": "MEXICO", "forces": ["MEXICO"] } } }
                """);

        assertProblem(answer, 422);
        assertThat(answer.body()).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=%zz", "id=%", "id=%4", "%zz", "%zz=1", "id=%ff", "id=%c0%af", "id=%ed%a0%80"})
    void whenAParameterCannotBeRead(String query) throws IOException {
        var answer = served.rawGet("/api/v1/packs/tmec-2026/stances?" + query, "Host: localhost");

        assertProblem(answer, 422);
        assertThat(answer).contains("The parameters cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/api/v1",
                "/api/v2/state",
                "/api/v1/packs/tmec-2026",
                "/api/v1/schemas/nowhere-1.schema.json",
                "/api/v1/schemas/..%2fevaluation-1.schema.json",
                "/page/nowhere.js",
                "/page/../api/openapi.json",
                "/page/..%2fapi%2fopenapi.json"
            })
    void whenThereIsNothing(String path) throws IOException {
        assertProblem(served.rawGet(path, "Host: localhost"), 404);
    }

    @Test
    void whenThePackIsUnknown() {
        assertProblem(served.get("/api/v1/packs/tmec-2027/actors"), 422);
        assertProblem(served.get("/api/v1/packs/..%2f..%2fetc/actors"), 422);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /api/v1/state, GET", "GET, /api/v1/evaluate, POST", "TRACE, /api/v1/state, GET"})
    void whenTheMethodIsAnother(String method, String path, String allowed) throws IOException {
        var answer = served.raw(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertProblem(answer, 405);
        assertThat(answer).contains("Allow: " + allowed + "\r\n");
    }

    @Test
    void whateverMethodAHeaderNames() throws IOException {
        var answer = served.rawGet("/api/v1/evaluate", "Host: localhost", "X-HTTP-Method-Override: POST");

        assertProblem(answer, 405);
    }

    @Test
    void whenItIsNoHttp() throws IOException {
        assertProblem(served.rawGet("/%ZZ", "Host: localhost"), 400);
        assertProblem(served.rawGet("/api/v1/state", "Host: localhost", "X: " + "x".repeat(20_000)), 431);
    }

    @Test
    void whenEventsAreAskedForOtherwise() {
        assertProblem(served.get("/api/v1/changes"), 406);
    }
}
