package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
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

@DisplayName("Saving a scenario")
class SavingTest {

    private static final String THERE = "/api/v1/scenarios/there.json";
    private static final String NEW = "/api/v1/scenarios/new.json";

    /** Written as nobody else would write it: a byte-order mark, CR LF, tabs, and members in an order of their own. */
    private static final String TEXT = """
            \uFEFF{"description": "By hand.",
              "pack" : "test-pack",   "asOf":"2026-01-29",
            	"title": "A \\u0074est",
              "parties": [ "MEXICO",
                 "CANADA" ],
              "provisions": {
                "duty":   { "type": "Tariff", "payer": "MEXICO", "rate": 12.50 },
                "talks": { "type": "Talks", "participants": [] } },

              "variants": {
                "low": { "provisions": { "duty": { "rate": 1 } }, "expect": { "verdict": "UNDETERMINED" } }
              },
              "expect": { "findings": [ "MX-1" ] }
            }
            """.replace("\n", "\r\n");

    @TempDir
    private Path folder;

    private Path file;
    private Served served;

    @BeforeEach
    void serve() throws IOException {
        TestPack.in(folder.resolve("rules")).stance("MX-1", "$talks : Talks()", "stance.supports( $talks );");
        file = Files.createDirectories(folder.resolve("scenarios")).resolve("there.json");
        Files.writeString(file, TEXT);
        served = Served.wish().folder(folder).writable().serve();
    }

    @AfterEach
    void close() {
        served.end();
    }

    private String version() {
        return tag(served.get(THERE));
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String other(String title) {
        return TEXT.replace("A \\u0074est", title);
    }

    @Nested
    @DisplayName("over one that is there")
    class Versions {

        @Test
        void needsTheVersionThatWasRead() throws IOException {
            var put = served.put(THERE, other("Another"));
            var patch = served.patch(THERE, "{}");

            assertProblem(put, 428);
            assertProblem(patch, 428);
            assertThat(put.body()).contains("If-Match", "there.json");
            assertThat(Files.readString(file)).isEqualTo(TEXT);
        }

        @Test
        void isRefusedWhereItHasChangedSince() throws IOException {
            var read = version();
            assertThat(served.put(THERE, other("First"), "If-Match", read).statusCode())
                    .isEqualTo(204);

            var put = served.put(THERE, other("Second"), "If-Match", read);
            var patch = served.patch(THERE, "{\"title\": \"Second\"}", "If-Match", read);

            assertProblem(put, 412);
            assertProblem(patch, 412);
            assertThat(patch.body()).contains("has changed since it was read. Nothing was saved: read it again");
            assertThat(Files.readString(file)).isEqualTo(other("First"));
        }

        @Test
        void isRefusedWhereAnEditorChangedIt() throws IOException {
            var read = version();
            Files.writeString(file, other("By hand"));

            assertProblem(served.patch(THERE, "{\"title\": \"Mine\"}", "If-Match", read), 412);
            assertThat(Files.readString(file)).isEqualTo(other("By hand"));
        }

        @Test
        void isRefusedWhereItHasGone() throws IOException {
            var read = version();
            Files.delete(file);

            assertProblem(served.put(THERE, other("Mine"), "If-Match", read), 412);
            assertProblem(served.patch(THERE, "{}", "If-Match", read), 404);
            assertThat(file).doesNotExist();
        }

        @Test
        void isRefusedWhereItWasMeantToBeNew() {
            var answer = served.put(THERE, other("Mine"), "If-None-Match", "*");

            assertProblem(answer, 412);
            assertThat(answer.body()).contains("There is a file \\\"there.json\\\" already.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"W/%s", "\"\"", "W/\"x\", W/%s"})
        void takesOnlyTheWholeVersion(String header) {
            assertProblem(served.put(THERE, other("Mine"), "If-Match", header.formatted(version())), 412);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"%s\"", "x", "", "%s*", "x %s", "%s %s", "*, %s"})
        void isToldOfWhatIsNoVersion(String header) {
            var tag = version();
            var answer = served.put(THERE, other("Mine"), "If-Match", header.formatted(tag, tag));

            assertProblem(answer, 422);
            assertThat(answer.body()).contains("is no version.", "request.header");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"x\"", "W/\"x\", \"y\""})
        void needsTheVersionThatWasReadAlthoughOthersAreRuledOut(String others) throws IOException {
            assertProblem(served.put(THERE, other("Mine"), "If-None-Match", others), 428);
            assertProblem(served.patch(THERE, "{\"title\": \"Mine\"}", "If-None-Match", others), 428);
            assertThat(Files.readString(file)).isEqualTo(TEXT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"%s", "\"a\", %s", "W/\"a\" , %s,\"b\"", "*"})
        void takesTheVersionAmongOthers(String header) {
            var answer = served.put(THERE, other("Mine"), "If-Match", header.formatted(version()));

            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(tag(answer)).isEqualTo(version());
        }

        @Test
        void isWonByOneOfManyThatReadTheSame() throws Exception {
            var read = version();

            var statuses = atOnce(i -> served.put(THERE, other("By " + i), "If-Match", read));

            assertThat(statuses).containsOnlyOnce(204).contains(412).hasSize(12);
            assertThat(statuses.stream().filter(status -> status == 412)).hasSize(11);
        }

        @Test
        void isWonByOneOfManyThatMakeTheSameName() throws Exception {
            var statuses = atOnce(i -> served.put(NEW, other("By " + i), "If-None-Match", "*"));

            assertThat(statuses).containsOnlyOnce(201).contains(412).hasSize(12);
        }

        @Test
        void isWonByOneOfManyChangesOfWhatWasRead() throws Exception {
            var read = version();

            var statuses = atOnce(i -> served.patch(THERE, "{\"title\": \"By " + i + "\"}", "If-Match", read));

            assertThat(statuses).containsOnlyOnce(200).contains(412).hasSize(12);
        }

        @Test
        void isWonByOneOfTwoHoweverOftenTheyMeetAndTheOtherLearnsOfIt() throws Exception {
            for (var round = 0; round < 50; round++) {
                var read = version();
                var texts = List.of(other("One " + round), other("Two " + round));

                var statuses = atOnce(2, i -> served.put(THERE, texts.get(i), "If-Match", read));

                assertThat(statuses).containsExactlyInAnyOrder(204, 412);
                assertThat(Files.readString(file)).isEqualTo(texts.get(statuses.indexOf(204)));
            }
            try (var files = Files.list(file.getParent())) {
                assertThat(files).containsExactly(file);
            }
        }

        private List<Integer> atOnce(IntFunction<HttpResponse<String>> request) throws Exception {
            return atOnce(12, request);
        }

        private List<Integer> atOnce(int count, IntFunction<HttpResponse<String>> request) throws Exception {
            var clients = Executors.newFixedThreadPool(count);
            try {
                var work = IntStream.range(0, count)
                        .<Callable<Integer>>mapToObj(i -> () -> request.apply(i).statusCode())
                        .toList();
                var statuses = new ArrayList<Integer>();
                for (var answer : clients.invokeAll(work)) {
                    statuses.add(answer.get());
                }
                return statuses;
            } finally {
                clients.shutdownNow();
            }
        }
    }

    @Nested
    @DisplayName("as a change")
    class Changing {

        private String changed(String query, String change) throws IOException {
            var answer = served.patch(THERE + query, change.replace('\'', '"'), "If-Match", version());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var saved = Files.readAllBytes(file);
            assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(saved);
            assertThat(tag(answer)).isEqualTo(version());
            return new String(saved, StandardCharsets.UTF_8);
        }

        @Test
        void ofNothingLeavesTheFileAsItIs() throws IOException {
            assertThat(changed("", "{}")).isEqualTo(TEXT);
            assertThat(changed("?variant=low", "{}")).isEqualTo(TEXT);
        }

        @Test
        void keepsEveryOtherByte() throws IOException {
            assertThat(changed("", "{ 'provisions': { 'duty': { 'payer': 'CANADA' } }, 'asOf': '2026-01-30' }"))
                    .isEqualTo(TEXT.replace("\"payer\": \"MEXICO\"", "\"payer\": \"CANADA\"")
                            .replace("\"2026-01-29\"", "\"2026-01-30\""));
        }

        @Test
        void takesAFieldAway() throws IOException {
            assertThat(changed("", "{ 'provisions': { 'duty': { 'rate': null } } }"))
                    .isEqualTo(TEXT.replace(", \"rate\": 12.50", ""));
        }

        @Test
        void putsAProvisionInAndTakesOneAway() throws IOException {
            assertThat(changed("?variant=low", "{ 'provisions': { 'more': { 'type': 'Talks', 'participants': [] } } }"))
                    .isEqualTo(TEXT.replace(
                            "{ \"rate\": 1 } }",
                            "{ \"rate\": 1 }, \"more\": { \"type\": \"Talks\", \"participants\": [] } }"));
            assertThat(changed("?variant=low", "{ 'provisions': { 'more': null } }"))
                    .isEqualTo(TEXT);
        }

        @Test
        void addsToAVariantAndKeepsWhatItExpects() throws IOException {
            assertThat(changed("?variant=low", "{ 'provisions': { 'duty': { 'payer': 'CANADA' }, 'talks': null } }"))
                    .isEqualTo(TEXT.replace(
                            "\"duty\": { \"rate\": 1 } }",
                            "\"duty\": { \"rate\": 1, \"payer\": \"CANADA\" }, \"talks\": null }"));
        }

        @Test
        void becomesAVariantThatIsNew() throws IOException {
            assertThat(changed("?variant=no%20talks", "{ 'provisions': { 'talks': null } }"))
                    .isEqualTo(
                            TEXT.replace(
                                    "\"UNDETERMINED\" } }",
                                    "\"UNDETERMINED\" } },\r\n    \"no talks\": {\r\n      \"provisions\": { \"talks\": null }\r\n    }"));
        }

        @Test
        void becomesAFileThatIsNewWithAllThatIsInTheOldOne() throws IOException {
            var answer = served.patch(THERE + "?as=a/new.json&variant=x", "{\"title\": \"X\"}", "If-Match", version());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(answer.headers().firstValue("Location")).contains("/api/v1/scenarios/a/new.json");
            assertThat(Files.readString(file)).isEqualTo(TEXT);
            assertThat(Files.readString(folder.resolve("scenarios/a/new.json")))
                    .isEqualTo(TEXT.replace(
                            "\"UNDETERMINED\" } }", "\"UNDETERMINED\" } },\r\n    \"x\": { \"title\": \"X\" }"));
            assertProblem(served.patch(THERE + "?as=a/new.json", "{}", "If-Match", version()), 412);
            assertProblem(served.patch(THERE + "?as=../new.json", "{}", "If-Match", version()), 422);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "[]",
                    "{ 'titel': 'X' }",
                    "{ 'variants': null }",
                    "{ 'provisions': { 'duty': { 'payer': 'NOBODY' } } }",
                    "{ 'provisions': { 'duty': { 'payer': null } } }",
                    "{ 'provisions': null }",
                    "{ 'provisions': { 'duty': 1 } }",
                    "{ 'provisions': { 'other': { 'rate': 1 } } }",
                    "{ 'parties': [] }"
                })
        void thatIsRefusedLeavesTheFileAsItIs(String change) throws IOException {
            for (var query : List.of("", "?variant=low", "?variant=new")) {
                var answer = served.patch(THERE + query, change.replace('\'', '"'), "If-Match", version());

                assertProblem(answer, 422);
                assertThat(Files.readString(file)).isEqualTo(TEXT);
            }
        }

        /** Left out without a word, it would have another variant or file changed. */
        @ParameterizedTest
        @ValueSource(strings = {"?variant=%zz", "?as=%zz", "?as=a/new%2.json"})
        void isRefusedWhereItsParametersCannotBeRead(String query) throws IOException {
            var change = "{\"title\": \"X\"}";

            var answer = served.raw("PATCH " + THERE + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nIf-Match: " + version() + "\r\nContent-Length: "
                    + change.length() + "\r\n\r\n" + change);

            assertProblem(answer, 422);
            assertThat(Files.readString(file)).isEqualTo(TEXT);
        }

        @Test
        void isNotMadeLargerThanWhatIsRead() throws IOException {
            var title = "x".repeat(300 * 1024);

            assertProblem(served.patch(THERE, "{\"title\": \"" + title + "\"}", "If-Match", version()), 422);
            assertProblem(served.put(NEW, other(title)), 422);
            assertThat(Files.readString(file)).isEqualTo(TEXT);
        }

        @Test
        void isNotMadeWithoutLeave() throws IOException {
            try (var reader = Served.wish().folder(folder).serve()) {
                assertProblem(reader.patch(THERE, "{\"title\": \"X\"}", "If-Match", version()), 403);
            }
            assertThat(Files.readString(file)).isEqualTo(TEXT);
        }
    }
}
