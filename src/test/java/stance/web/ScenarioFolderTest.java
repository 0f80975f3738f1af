package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;

@DisplayName("The folder of the scenarios")
class ScenarioFolderTest {

    private static final String SCENARIOS = "/api/v1/scenarios/";
    private static final String SCENARIO = """
            { "pack": "test-pack", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO"],
              "provisions": { "talks": { "type": "Talks", "participants": [] } } }
            """;

    @TempDir
    private Path folder;

    private Path scenarios;
    private Served served;

    @BeforeEach
    void serve() throws IOException {
        TestPack.in(folder.resolve("rules")).stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");
        scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("there.json"), SCENARIO);
        Files.writeString(folder.resolve("secret.json"), SCENARIO.replace("A test", "A secret"));
        served = Served.wish().folder(folder).writable().serve();
    }

    @AfterEach
    void close() {
        assertThat(served.log()).isEmpty();
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.json",
                "..%2fsecret.json",
                "%2e%2e/secret.json",
                "%2e%2e%2fsecret.json",
                "..%5csecret.json",
                "..%252fsecret.json",
                "there.json%00.json",
                "./there.json",
                "/there.json",
                "%2fetc%2fpasswd",
                ".hidden.json",
                "there",
                "there.drl",
                "a/b/c/d/e/f.json",
                "C:%5csecret.json",
                "there.json/../there.json"
            })
    void isNotLeftByAnyName(String name) throws IOException {
        var read = served.rawGet(SCENARIOS + name, "Host: localhost");
        var saved = served.raw("PUT " + SCENARIOS + name + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + SCENARIO.length() + "\r\n\r\n" + SCENARIO);

        assertThat(read).doesNotStartWith("HTTP/1.1 2").doesNotContain("A secret", "root:");
        assertThat(saved).startsWith("HTTP/1.1 4");
        assertThat(folder.resolve("secret.json")).content().contains("A secret");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json")))
                    .extracting(file -> folder.relativize(file).toString())
                    .containsExactlyInAnyOrder(
                            "scenarios/there.json",
                            "secret.json",
                            "rules/test-pack/pack.json",
                            "rules/test-pack/sources.json");
        }
    }

    @Nested
    @DisplayName("is not left by links")
    class Links {

        @Test
        void toFiles() throws IOException {
            Files.createSymbolicLink(scenarios.resolve("link.json"), folder.resolve("secret.json"));

            assertProblem(served.get(SCENARIOS + "link.json"), 404);
            assertThat(served.get("/api/v1/scenarios").body())
                    .doesNotContain("A secret")
                    .contains("link.json", "leads out of the folder");
        }

        @Test
        void whenSaved() throws IOException {
            var link = Files.createSymbolicLink(scenarios.resolve("link.json"), folder.resolve("secret.json"));

            assertProblem(served.put(SCENARIOS + "link.json", SCENARIO), 422);

            assertThat(link).isSymbolicLink();
            assertThat(folder.resolve("secret.json")).content().contains("A secret");
        }

        @Test
        void butFollowedInside() throws IOException {
            var there = Files.createDirectories(scenarios.resolve(".data")).resolve("a.json");
            var link = Files.createSymbolicLink(scenarios.resolve("link.json"), there.resolveSibling("b.json"));
            Files.writeString(there.resolveSibling("b.json"), SCENARIO);
            var text = SCENARIO.replace("A test", "Another test");

            served.put(SCENARIOS + "link.json", text, "If-Match", "*");

            assertThat(link).isSymbolicLink().hasContent(text);
        }

        @Test
        void inTheRegressionRun() throws IOException {
            Files.createSymbolicLink(scenarios.resolve("link.json"), folder.resolve("secret.json"));

            assertThat(served.get("/api/v1/tests").body())
                    .doesNotContain("A secret")
                    .contains("link.json", "leads out of the folder");
            assertThat(served.get("/api/v1/coverage").body()).doesNotContain("link.json");
        }

        @Test
        void toFolders() throws IOException {
            var outside = Files.createDirectories(folder.resolve("outside"));
            Files.copy(folder.resolve("secret.json"), outside.resolve("secret.json"));
            Files.createSymbolicLink(scenarios.resolve("link"), outside);

            assertProblem(served.get(SCENARIOS + "link/secret.json"), 404);
            assertProblem(served.put(SCENARIOS + "link/new.json", SCENARIO), 422);
            assertProblem(served.put(SCENARIOS + "link/new/new.json", SCENARIO), 422);
            assertThat(outside).isDirectoryNotContaining("glob:**new*");
        }
    }

    @Nested
    @DisplayName("takes a scenario")
    class Saving {

        @Test
        void newOrInPlaceOfTheOldAndAsItIs() throws IOException {
            var saved = served.put(SCENARIOS + "a/new.json", SCENARIO);
            assertThat(saved.statusCode()).isEqualTo(201);
            var other = SCENARIO.replace("A test", "Ünïcode");
            var version = saved.headers().firstValue("ETag").orElseThrow();
            assertThat(served.put(SCENARIOS + "a/new.json", other, "If-Match", version)
                            .statusCode())
                    .isEqualTo(204);

            assertThat(scenarios.resolve("a/new.json")).hasContent(other);
            assertThat(served.get(SCENARIOS + "a/new.json").body()).isEqualTo(other);
            assertThat(scenarios.resolve("a")).isDirectoryContaining("glob:**new.json");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scenarios.resolve("a/new.json"))))
                    .isEqualTo(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(scenarios.resolve("there.json"))));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{",
                    "{ 'pack': 'test-pack' }",
                    "{ 'pack': 'nowhere', 'title': 'A test', 'parties': ['MEXICO'], 'provisions': {} }",
                    "{ 'pack': 'test-pack', 'title': 'A test', 'asOf': '2026-01-29', 'parties': ['MEXICO'],"
                            + " 'provisions': { 't': { 'type': 'Talks', 'participants': [] } },"
                            + " 'variants': { 'v': { 'provisions': { 't': { 'participant': [] } } } } }"
                })
        void onlyIfItIsWhole(String broken) throws IOException {
            var answer = served.put(SCENARIOS + "there.json", broken.replace('\'', '"'), "If-Match", "*");

            assertProblem(answer, 422);
            assertThat(scenarios.resolve("there.json")).content().contains("A test");
            try (var files = Files.list(scenarios)) {
                assertThat(files).hasSize(1);
            }
        }

        @Test
        void wholeWhileOthersReadIt() throws Exception {
            var writers = Executors.newFixedThreadPool(4);
            try {
                var long1 = SCENARIO.replace("A test", "A test " + "x".repeat(50_000));
                var puts = IntStream.range(0, 20)
                        .mapToObj(i -> writers.submit(() ->
                                served.put(SCENARIOS + "there.json", i % 2 == 0 ? long1 : SCENARIO, "If-Match", "*")))
                        .toList();
                for (var put : puts) {
                    assertThat(served.get(SCENARIOS + "there.json").body()).isIn(long1, SCENARIO);
                    put.get();
                }
            } finally {
                writers.shutdownNow();
            }
        }

        @Test
        void notWithoutLeave() {
            try (var reader = Served.wish().folder(folder).serve()) {
                assertProblem(reader.put(SCENARIOS + "there.json", SCENARIO.replace("A test", "Another")), 403);
                assertProblem(reader.put(SCENARIOS + "new.json", SCENARIO), 403);
            }
            assertThat(scenarios.resolve("there.json")).content().contains("A test");
        }
    }
}
