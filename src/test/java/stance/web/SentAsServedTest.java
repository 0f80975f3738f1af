package stance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.report.json.JsonWriter;

/** One pack twice: in the folder of one server, and sent to another. */
@DisplayName("A pack that was sent answers as one of the folder does")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentAsServedTest {

    private static final String SHIPPED = "tmec-2026";

    private Path rules;
    private Served folder;
    private Served sent;

    @BeforeAll
    void serve(@TempDir Path home) throws IOException {
        rules = home.resolve("rules");
        Files.createDirectories(rules);
        var own = TestPack.in(home).stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");
        folder = Served.wish().folder(home).serve();
        sent = Served.wish()
                .folder(home.resolve("empty"))
                .program(TestProgram.command(256))
                .serve();
        send(SHIPPED, keep(SHIPPED, Path.of("rules", SHIPPED)));
        send(TestPack.ID, keep(TestPack.ID, own.folder()));
    }

    /** The files of a pack that can be sent, which the server with a folder has as well. */
    private Map<String, String> keep(String id, Path pack) throws IOException {
        var files = new TreeMap<String, String>();
        try (var below = Files.walk(pack)) {
            for (var file : below.filter(Files::isRegularFile).toList()) {
                var name = pack.relativize(file).toString().replace('\\', '/');
                // Names with further dots are not sent.
                if (name.matches("[^.]+\\.(drl|json)")) {
                    files.put(name, Files.readString(file));
                    Files.createDirectories(rules.resolve(id).resolve(name).getParent());
                    Files.writeString(rules.resolve(id).resolve(name), files.get(name));
                }
            }
        }
        return files;
    }

    private void send(String id, Map<String, String> files) {
        var pack = JsonWriter.write(json -> json.object(document -> {
            document.field("id", id);
            document.object("files", list -> files.forEach(list::field));
        }));
        var answer = sent.post("/api/v1/packs", pack);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @AfterAll
    void close() {
        folder.end();
        sent.end();
    }

    private void isSame(HttpResponse<String> one, HttpResponse<String> other) {
        assertThat(other.body().replace(rules + "/", "")).isEqualTo(one.body().replace(rules + "/", ""));
        assertThat(other.statusCode()).isEqualTo(one.statusCode()).isLessThan(500);
        for (var header :
                List.of("Content-Type", "Content-Disposition", "Content-Language", "Vary", "Content-Security-Policy")) {
            assertThat(other.headers().allValues(header))
                    .isEqualTo(one.headers().allValues(header));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "sources", "vocabulary", "record", "timeline", "stances"})
    void toWhatAShippedPackHolds(String question) {
        isSameTo("/api/v1/packs/" + SHIPPED + "/" + question);
    }

    @ParameterizedTest
    @CsvSource({
        "evaluate, joint-operations",
        "explain, joint-operations",
        "report, joint-operations",
        "report?format=png, joint-operations",
        "report?format=csv, joint-operations",
        "report?format=bibtex, joint-operations",
        "report?format=csl, joint-operations",
        "amend, joint-operations",
        "robust?holds=*=0.8, joint-operations",
        "compare?variant=all, joint-operations",
        "turns, joint-operations",
        "sweep, core-structure",
        "sample?sample=50, core-structure",
        "equilibria?control=raids=MEXICO&concept=R&concept=SIM, joint-operations",
        "rounds?first=UNITED_STATES&deadline=20, joint-operations"
    })
    void toQuestionsAboutScenariosOfAShippedPack(String question, String scenario) throws IOException {
        isSameTo("/api/v1/" + question, Files.readString(Path.of("scenarios", SHIPPED, scenario + ".json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stances?id=MX-1",
                "stances?id=nowhere",
                "stances?id=%00",
                "stances?id=@/etc/passwd",
                "stances?id=--help",
                "stances?id=operaci%C3%B3n",
                "stances?id=%F0%9F%98%80&id=%26a%3Db%2Bc",
                "actors?x=1",
                "nowhere"
            })
    void toWhateverItIsAskedFor(String question) {
        isSameTo("/api/v1/packs/" + TestPack.ID + "/" + question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate?without-preferences=true&status-quo=true&stated-only=true",
                "evaluate?as-of=nope",
                "evaluate?variant=operaci%C3%B3n",
                "evaluate?variant=%00",
                "evaluate?variant=",
                "evaluate?format=json",
                "explain?stance=nowhere&stance=%1b",
                "report?format=markdown",
                "report?format=nope",
                "sweep?optional=t0&top=3&by=nash",
                "amend?to=agreement&limit=1",
                "amend?keep=nowhere",
                "robust?holds=FIRM=0.5&holds=MEXICO=0.5&as-written=true",
                "robust?holds=nowhere=0.5",
                "compare"
            })
    void toWhateverIsAskedAboutAScenario(String question) {
        var scenario = """
                { "pack": "test-pack", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO", "UNITED_STATES"],
                  "provisions": { "t0": { "type": "Talks", "participants": [] } } }
                """;

        isSameTo("/api/v1/" + question, scenario);
    }

    @Test
    void toAScenarioThatIsWrong() {
        isSameTo("/api/v1/evaluate", "{ \"pack\": \"test-pack\", \"title\": \"A\", \"provisionz\": {} }");
    }

    private void isSameTo(String path) {
        isSame(folder.get(path, "Accept-Language", "es"), sent.get(path, "Accept-Language", "es"));
    }

    private void isSameTo(String path, String scenario) {
        isSame(folder.post(path, scenario), sent.post(path, scenario));
    }

    /** A question that is new is to be compared above, too. */
    @Test
    void inEveryQuestionThatThereIs() {
        assertThat(PackQuestion.all().stream().map(PackQuestion::path).map(path -> path.replaceFirst(".*/", "")))
                .containsExactlyInAnyOrder(
                        "actors",
                        "sources",
                        "vocabulary",
                        "record",
                        "timeline",
                        "stances",
                        "evaluate",
                        "explain",
                        "report",
                        "sweep",
                        "equilibria",
                        "rounds",
                        "sample",
                        "amend",
                        "robust",
                        "compare",
                        "turns");
    }
}
