package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.Json.Member;
import stance.json.JsonPrinter;
import stance.problem.Spot;
import stance.web.upload.SentPacks;

@DisplayName("Packs that are sent")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class SentPacksTest {

    private static final String PACKS = "/api/v1/packs";

    private Path parent;
    private Served served;
    private Set<Path> before;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        parent = folder;
        before = temporary();
        served = Served.wish().program(TestProgram.command(96)).serve();
    }

    @AfterAll
    void close() throws IOException {
        assertThat(served.log()).isEmpty();
        assertThat(temporary()).isNotEqualTo(before);
        served.close();
        assertThat(temporary()).isEqualTo(before);
    }

    /** Those of this process: others may come and go meanwhile. */
    private static Set<Path> temporary() throws IOException {
        var own = "stance-packs-" + ProcessHandle.current().pid() + "-";
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(own))
                    .collect(Collectors.toSet());
        }
    }

    /** The files of a test pack as they are sent. */
    private static String sent(TestPack pack) {
        var files = new LinkedHashMap<String, String>();
        try (var below = Files.walk(pack.folder())) {
            for (var file : below.filter(Files::isRegularFile).sorted().toList()) {
                files.put(pack.folder().relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return sent(TestPack.ID, files);
    }

    private static String sent(String id, Map<String, String> files) {
        var texts = new LinkedHashMap<String, Json>();
        files.forEach((name, text) -> texts.put(name, text(text)));
        return JsonPrinter.print(object(Map.of("id", text(id), "files", object(texts))));
    }

    private static JsonObject object(Map<String, Json> values) {
        var members = new LinkedHashMap<String, Member>();
        values.forEach((name, value) -> members.put(name, new Member(Spot.NOWHERE, value)));
        return new JsonObject(Spot.NOWHERE, members);
    }

    private static JsonText text(String text) {
        return new JsonText(Spot.NOWHERE, text);
    }

    private static String talks(String pack, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"t" + i + "\": { \"type\": \"Talks\", \"participants\": [] }")
                .collect(Collectors.joining(
                        ", ",
                        "{ \"pack\": \"" + pack + "\", \"title\": \"A test\", \"asOf\": \"2026-01-29\","
                                + " \"parties\": [\"MEXICO\"], \"provisions\": { ",
                        " } }"));
    }

    @Test
    void areNotTakenWithoutLeave(@TempDir Path folder) {
        try (var closed = Served.wish().serve()) {
            assertProblem(closed.post(PACKS, sent(TestPack.in(folder))), 403);
            assertProblem(closed.get(PACKS + "/sent"), 403);
            assertThat(closed.get("/api/v1/state").body()).contains("\"takesPacks\": false");
        }
    }

    @Test
    void areListedApartAndAnswerWhatThoseOfTheFolderDo(@TempDir Path folder) {
        var pack = TestPack.in(folder).stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");

        assertThat(served.post(PACKS, sent(pack)).statusCode()).isIn(201, 204);

        assertThat(served.get(PACKS + "/sent").body()).contains("test-pack", "MX-1.drl");
        assertThat(served.get(PACKS).body()).doesNotContain("test-pack");
        assertThat(served.post("/api/v1/evaluate?without-preferences=true&status-quo=true", talks("test-pack", 1))
                        .body())
                .contains("stance.evaluation/2", "MX-1", "without-preferences");
        assertThat(served.post("/api/v1/explain?stance=MX-1", talks("test-pack", 1))
                        .body())
                .contains("stance.explanation/2", "MX-1");
        assertThat(served.post("/api/v1/sweep?optional=t0", talks("test-pack", 2))
                        .body())
                .contains("stance.sweep/2");
        assertThat(served.post("/api/v1/report", talks("test-pack", 1)).body()).contains("<!DOCTYPE html>", "MX-1");
        assertThat(served.get(PACKS + "/test-pack/stances?id=MX-1").body()).contains("stance.list.stances/1", "MX-1");
        assertThat(served.get(PACKS + "/test-pack/vocabulary").body()).contains("Talks");

        assertProblem(served.post("/api/v1/evaluate", talks("test-pack", 1).replace("Talks", "Talkz")), 422);
        assertProblem(served.get(PACKS + "/test-pack/stances?id=MX-9"), 422);
        assertThat(Served.send(served.request(PACKS + "/sent/test-pack").DELETE())
                        .statusCode())
                .isEqualTo(204);
        assertProblem(served.post("/api/v1/evaluate", talks("test-pack", 1)), 422);
    }

    @Test
    void areRefusedWithFileAndLineByTheRuleProfile(@TempDir Path folder) {
        var pack = TestPack.in(folder)
                .rules("rule \"MX-1 Runs\" when then Runtime.getRuntime().exec( \"touch " + parent.resolve("owned")
                        + "\" ); end\n")
                .declarations("declare enum Trap A( Runtime.getRuntime().exec( \"x\" ) ); label : String end\n");

        var answer = served.post(PACKS, sent(pack));

        assertProblem(answer, 422);
        assertThat(answer.body())
                .contains("\"file\": \"test-pack/rules.drl\"", "\"file\": \"test-pack/vocabulary.drl\"")
                .doesNotContain("stance-packs");
        assertThat(parent.resolve("owned")).doesNotExist();
        assertThat(served.get(PACKS + "/sent").body()).doesNotContain("rules.drl");
    }

    @Test
    void neverTakeThePlaceOfOneOfTheFolder(@TempDir Path folder) {
        var taken = sent(TestPack.in(folder)).replace("\"test-pack\"", "\"tmec-2026\"");

        assertProblem(served.post(PACKS, taken), 409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../owned.drl",
                "a/../../owned.drl",
                "/owned.drl",
                "a/b/owned.drl",
                ".owned.drl",
                "owned.java",
                "owned",
                "a\\\\owned.drl",
                "",
                "owned.drl\\u0000.drl"
            })
    void haveNoFilesElsewhere(String name) {
        assertProblem(served.post(PACKS, "{ \"id\": \"a-pack\", \"files\": { \"" + name + "\": \"\" } }"), 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{ 'id': 'a-pack' }",
                "{ 'id': '..', 'files': {} }",
                "{ 'id': 1, 'files': {} }",
                "{ 'id': 'a-pack', 'files': {} }",
                "{ 'id': 'a-pack', 'files': [] }",
                "{ 'id': 'a-pack', 'files': { 'pack.json': {} } }",
                "{ 'id': 'a-pack', 'files': { 'pack.json': '{}' }, 'more': 1 }"
            })
    void haveTheirForm(String content) {
        var answer = served.post(PACKS, content.replace('\'', '"'));

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("\"code\": \"packs.");
    }

    @Test
    void haveSoManyFilesAtTheMost() {
        var files = IntStream.range(0, 129)
                .boxed()
                .collect(Collectors.toMap(i -> "f" + i + ".drl", i -> "", (a, b) -> a, LinkedHashMap::new));

        var answer = served.post(PACKS, sent("a-pack", files));

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("129 files; 128 are the most");
    }

    @Nested
    @DisplayName("whose evaluation")
    class Limits {

        private TestPack greedy(Path folder) {
            return TestPack.in(folder)
                    .stance(
                            "MX-1",
                            "$one : Talks() $two : Talks() $three : Talks()",
                            "stance.opposes( $one, $two, $three );");
        }

        @Test
        void takesTooMuchMemoryAreStoppedAndTheServerGoesOn(@TempDir Path folder) {
            try (var small = Served.wish().program(TestProgram.command(40)).serve()) {
                assertThat(small.post(PACKS, sent(greedy(folder))).statusCode()).isEqualTo(201);

                var answer = small.post("/api/v1/evaluate", talks("test-pack", 64));

                assertProblem(answer, 503);
                assertThat(answer.body()).contains("memory");
                assertThat(small.get("/api/v1/state").statusCode()).isEqualTo(200);
            }
        }

        @Test
        void takesTooLongAreKilledAndTheServerGoesOn(@TempDir Path folder) {
            try (var hasty = Served.wish()
                    .timeLimit(Duration.ofMillis(300))
                    .program(TestProgram.command(96))
                    .serve()) {
                var answer = hasty.post(PACKS, sent(greedy(folder)));

                assertProblem(answer, 503);
                assertThat(hasty.get("/api/v1/state").statusCode()).isEqualTo(200);
                assertThat(hasty.get(PACKS + "/sent").body()).contains("\"packs\": [ ]");
                awaitNoChild();
            }
        }

        private void awaitNoChild() {
            while (children().anyMatch(ProcessHandle::isAlive)) {
                Thread.onSpinWait();
            }
        }

        private Stream<ProcessHandle> children() {
            return ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains("stance.cli.PackProcessMain"));
        }
    }

    /** Answers as it finds the files, but an evaluation only once it may. */
    private static final String PATIENT = """
            case "$(cat)" in *evaluate*)
                touch FOLDER/begun
                until test -e FOLDER/proceed; do sleep 0.02; done
            esac
            text=$(cat a-pack/pack.json)
            printf '200 %d  application/json\\n%s' ${#text} "$text"
            """;

    @Test
    void goOnceTheQuestionsThatRunOnThemHaveEnded(@TempDir Path folder) throws Exception {
        var patient = PATIENT.replace("FOLDER", folder.toString());
        try (var slow = Served.wish().program(List.of("/bin/sh", "-c", patient)).serve()) {
            assertThat(slow.post(PACKS, sent("a-pack", Map.of("pack.json", "{ \"a\": 1 }")))
                            .statusCode())
                    .isEqualTo(201);
            var answer = CompletableFuture.supplyAsync(() -> slow.post("/api/v1/evaluate", talks("a-pack", 1)));
            while (!Files.exists(folder.resolve("begun"))) {
                Thread.onSpinWait();
            }

            var removed = CompletableFuture.supplyAsync(
                    () -> Served.send(slow.request(PACKS + "/sent/a-pack").DELETE()));
            while (slow.get(PACKS + "/sent").body().contains("a-pack")) {
                Thread.onSpinWait();
            }
            // Who asks now comes too late; who has asked has the files until the end.
            assertProblem(slow.post("/api/v1/evaluate", talks("a-pack", 1)), 422);
            assertThat(removed).isNotDone();
            assertThat(answer).isNotDone();
            Files.createFile(folder.resolve("proceed"));

            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).isEqualTo("{ \"a\": 1 }");
            assertThat(removed.join().statusCode()).isEqualTo(204);
            assertThat(rules()).noneMatch(rules -> Files.exists(rules.resolve("a-pack")));
        }
    }

    /** The folders of packs that were sent to this process. */
    private static List<Path> rules() throws IOException {
        var all = new ArrayList<Path>();
        for (var server : temporary()) {
            try (var inside = Files.list(server)) {
                inside.forEach(all::add);
            }
        }
        return all;
    }

    @Test
    void areSoManyAtTheMost() {
        // Without rules to compile, and by a program that finds nothing wrong.
        try (var full = Served.wish()
                .program(List.of("/bin/echo", "200 0  application/json"))
                .serve()) {
            var files = Map.of("pack.json", "{}");
            for (var i = 0; i < SentPacks.MOST; i++) {
                assertThat(full.post(PACKS, sent("pack-" + i, files)).statusCode())
                        .isEqualTo(201);
            }

            assertProblem(full.post(PACKS, sent("one-more", files)), 422);
            assertThat(full.post(PACKS, sent("pack-0", files)).statusCode()).isEqualTo(204);
        }
    }
}
