package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.report.data.JsonData;
import stance.report.data.RuleFileData;
import stance.report.schema.ScenarioSchema;

@DisplayName("Files of rules")
class RuleFileRoutesTest {

    private static final String FILES = "/api/v1/packs/test-pack/files/";
    private static final String FILE = FILES + "MX-1.drl";

    @TempDir
    private Path home;

    private TestPack pack;
    private Served served;

    @BeforeEach
    void serve() {
        pack = TestPack.in(home.resolve("rules")).stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");
        served = Served.wish()
                .folder(home)
                .writable()
                .trying(TestProgram.command(256))
                .serve();
    }

    @AfterEach
    void end() {
        served.end();
    }

    private Path file() {
        return pack.folder().resolve("MX-1.drl");
    }

    private String version() {
        return served.get(FILE).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> put(String path, String text, String... headers) {
        return served.put(path, JsonData.write(Map.of("text", text)), headers);
    }

    private static String renamed(String text) {
        return text.replace("MX-1", "MX-2");
    }

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        var answer = served.get(FILE);

        assertThat(JsonData.read(answer.body(), RuleFileData.class).text()).isEqualTo(Files.readString(file()));
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertProblem(served.get(FILES + "MX-7.drl"), 404);
    }

    @Test
    void areSavedByWhomHasReadThem() throws IOException {
        var text = renamed(Files.readString(file()));

        var answer = put(FILE, text, "If-Match", version());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(Files.readString(file())).isEqualTo(text);
        assertThat(answer.headers().firstValue("ETag")).contains(version());
    }

    @Test
    void areSavedAnewWithTheSchemaThatNamesTheirStances() throws IOException {
        var schema = pack.folder().resolve("scenario.schema.json");
        Files.writeString(schema, ScenarioSchema.of(pack.load()));

        var answer = put(FILES + "mexico/talks.drl", renamed(Files.readString(file())), "If-None-Match", "*");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(pack.load().stance("MX-2")).isPresent();
        assertThat(Files.readString(schema)).contains("MX-2").isEqualTo(ScenarioSchema.of(pack.load()));
    }

    @Test
    void areNotSavedOverWhatSomeoneElseHasSaved() throws IOException {
        var version = version();
        var theirs = renamed(Files.readString(file()));
        Files.writeString(file(), theirs);

        assertProblem(put(FILE, "package test_pack\n", "If-Match", version), 412);
        assertProblem(put(FILE, "package test_pack\n"), 428);
        assertProblem(put(FILE, "package test_pack\n", "If-None-Match", "*"), 412);
        assertThat(Files.readString(file())).isEqualTo(theirs);
    }

    @Test
    void areNotSavedWhereThePackWouldNotLoad() throws IOException {
        var before = Files.readString(file());

        var answer = put(FILE, before.replace("supports", "suports"), "If-Match", version());

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("\"file\": \"test-pack/MX-1.drl\"").doesNotContain("stance-packs");
        assertThat(Files.readString(file())).isEqualTo(before);
        try (var files = Files.list(pack.folder())) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void areNotSavedWhereLintFindsAnErrorInThem() throws IOException {
        var before = Files.readString(file());

        var answer = put(FILE, before.replace("Talks()", "Tariff( rate > 50 && rate < 10 )"), "If-Match", version());

        assertProblem(answer, 422);
        assertThat(answer.body())
                .contains("\"code\": \"lint.never-fires\"", "\"file\": \"test-pack/MX-1.drl\"", "matches nothing");
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void areNotSavedWithoutLeave() throws IOException {
        try (var closed =
                Served.wish().folder(home).trying(TestProgram.command(256)).serve()) {
            var answer = closed.put(FILE, JsonData.write(Map.of("text", "package test_pack\n")), "If-Match", "*");

            assertProblem(answer, 403);
            assertThat(answer.body()).contains("--writable");
            assertThat(Files.readString(file())).contains("MX-1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.json", "%2e%2e/owned.drl", "a/b/owned.drl", ".owned.drl", "owned", "a%5cowned.drl"})
    void haveNoOtherNames(String name) {
        var answer = put(FILES + name, "package test_pack\n", "If-None-Match", "*");

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(home.resolve("rules/owned.drl")).doesNotExist();
    }

    @Test
    void doNotFollowALinkOutOfThePack() throws IOException {
        var outside = Files.createDirectories(home.resolve("outside"));
        Files.createSymbolicLink(pack.folder().resolve("mexico"), outside);

        var answer = put(FILES + "mexico/talks.drl", renamed(Files.readString(file())), "If-None-Match", "*");

        assertProblem(answer, 422);
        assertThat(outside).isEmptyDirectory();
    }
}
