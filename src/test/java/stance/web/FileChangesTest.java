package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@DisplayName("When a file changes")
@Timeout(120)
class FileChangesTest {

    private static final String SCENARIO = """
            { "pack": "test-pack", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO"],
              "provisions": { "talks": { "type": "Talks", "participants": [] } } }
            """;

    @TempDir
    private Path folder;

    private TestPack pack;
    private Served served;
    private BufferedReader events;

    @BeforeEach
    void listen() throws Exception {
        pack = TestPack.in(folder.resolve("rules")).stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");
        Files.createDirectories(folder.resolve("scenarios"));
        served = Served.wish().folder(folder).serve();
        var request = served.request("/api/v1/changes").header("Accept", "text/event-stream");
        var answer = Served.client().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        events = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        awaitEvent("open");
    }

    @AfterEach
    void close() {
        assertThat(served.log()).isEmpty();
        served.close();
    }

    private void awaitEvent(String name) throws IOException {
        var line = events.readLine();
        while (line != null && !line.equals("event: " + name)) {
            line = events.readLine();
        }
        assertThat(line).isNotNull();
    }

    private String evaluated() {
        return served.post("/api/v1/evaluate", SCENARIO).body();
    }

    @Test
    void itIsToldAndTheNextAnswerIsNew() throws IOException {
        assertThat(evaluated()).contains("ACCEPTS");

        pack.stance("MX-1", "$talks : Talks()", "stance.opposes( $talks );");
        awaitEvent("changed");

        assertThat(evaluated()).contains("OBJECTS");
    }

    @Test
    void aBrokenPackIsToldOfWithFileAndLineUntilItIsMended() throws IOException {
        pack.stance("MX-1", "$talks : Tallks()", "stance.opposes( $talks );");
        awaitEvent("changed");

        var broken = served.post("/api/v1/evaluate", SCENARIO);
        assertProblem(broken, 422);
        assertThat(broken.body()).contains("MX-1.drl", "\"line\": 9", "Tallks");
        assertThat(served.get("/api/v1/packs").body()).contains("MX-1.drl", "\"line\": 9", "\"packs\": [ ]");

        pack.stance("MX-1", "$talks : Talks()", "stance.opposes( $talks );");
        awaitEvent("changed");
        assertThat(evaluated()).contains("OBJECTS");
        assertThat(served.get("/api/v1/packs").body()).contains("\"problems\": [ ]", "test-pack");
    }

    @Test
    void aScenarioIsListedOrItsProblemsAre() throws IOException {
        var file = folder.resolve("scenarios/new.json");

        Files.writeString(file, SCENARIO);
        awaitEvent("changed");
        assertThat(served.get("/api/v1/scenarios").body()).contains("new.json", "\"problems\": [ ]");

        Files.writeString(file, SCENARIO.replace("Talks", "Talk"));
        awaitEvent("changed");
        assertThat(served.get("/api/v1/scenarios").body()).contains("\"scenarios\": [ ]", "Maybe you meant");
    }

    @Test
    void theServerEndsAndTheEventsWithIt() throws IOException {
        served.close();

        var line = events.readLine();
        while (line != null) {
            line = events.readLine();
        }
        assertThat(line).isNull();
    }
}
