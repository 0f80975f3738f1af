package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is delivered")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryTest {

    private static final Pattern PART = Pattern.compile("(?:href|src)=\"(/page/[^\"]+)\"");

    @AutoClose("end")
    private final Served served = Served.wish().serve();

    private List<String> parts() {
        return PART.matcher(served.get("/").body())
                .results()
                .map(MatchResult::group)
                .map(part -> part.substring(part.indexOf('/'), part.length() - 1))
                .toList();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private HttpResponse<byte[]> accepting(String codings, String path) throws IOException, InterruptedException {
        return Served.client()
                .send(served.request(path).header("Accept-Encoding", codings).build(), BodyHandlers.ofByteArray());
    }

    @Nested
    @DisplayName("of the page")
    class OfThePage {

        @Test
        void isKeptForGoodUnderAnAddressThatTheNextVersionDoesNotHave() {
            assertThat(parts()).hasSize(12).allSatisfy(part -> {
                var answer = served.get(part);
                assertThat(answer.statusCode()).as(part).isEqualTo(200);
                assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            });
            assertThat(parts())
                    .extracting(part -> part.split("/", -1)[2])
                    .allMatch(version -> version.matches("[0-9a-f]{16}"))
                    .containsOnly(PageParts.read().version());
            assertProblem(served.get("/page/0123456789abcdef/app.js"), 404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "/page/app.js", "/api/v1/state"})
        void isAskedForAnewUnderAnyOtherAddress(String path) {
            assertThat(header(served.get(path), "Cache-Control")).isEqualTo("no-cache");
        }

        @Test
        void isOneScriptOfAllThatIsSharedAndOneOfEachViewAndOfTheEditor() {
            assertThat(parts()).filteredOn(part -> part.endsWith(".js")).hasSize(10);
            assertThat(served.get("/page/space.js").body())
                    .contains("from\"./app.js\"")
                    .doesNotContain("lit-html");
            assertThat(served.get("/page/app.js").body()).contains("lit-html").doesNotContain("import ");
            for (var module : List.of("model/packs.js", "lib/lit-html.js", "words/words.js")) {
                assertProblem(served.get("/page/" + module), 404);
            }
        }
    }

    @Nested
    @DisplayName("compressed")
    class Compressed {

        @ParameterizedTest
        @ValueSource(strings = {"/page/app.js", "/api/v1/schemas/evaluation-2.schema.json", "/api/v1/openapi.json"})
        void isTheSameInFewerBytes(String path) throws Exception {
            var plain = served.get(path);

            var answer = accepting("gzip, deflate, br", path);

            assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
            assertThat(header(answer, "Vary")).contains("Accept-Encoding");
            assertThat(answer.body()).hasSizeLessThan(plain.body().length() / 2);
            try (var content = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(plain.body());
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"gzip;q=0", "gzip; q=0.0, deflate", "identity", "nope", "", "xgzip"})
        void isNothingForWhoCannotReadIt(String codings) throws Exception {
            var answer = accepting(codings, "/page/app.js");

            assertAsItIs(answer);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .isEqualTo(served.get("/page/app.js").body());
        }

        @ParameterizedTest
        @ValueSource(strings = {"/api/v1/state", "/api/v1/nowhere"})
        void isNothingThatIsSmallAlready(String path) throws Exception {
            assertAsItIs(accepting("gzip", path));
        }

        /** Who saves over it names the version of these bytes. */
        @Test
        void isNoFileOfAVersion() throws Exception {
            var answer = accepting("gzip", "/api/v1/scenarios/tmec-2026/joint-operations.json");

            assertAsItIs(answer);
            assertThat(header(answer, "ETag"))
                    .isEqualTo(Version.of(answer.body()).tag());
        }

        private static void assertAsItIs(HttpResponse<byte[]> answer) {
            assertThat(header(answer, "Content-Encoding")).isEmpty();
            // What is large is sent in chunks.
            assertThat(header(answer, "Content-Length")).isIn("", String.valueOf(answer.body().length));
        }

        @Test
        void isAnnouncedToHead() {
            var head = Served.send(served.request("/page/app.js")
                    .header("Accept-Encoding", "gzip")
                    .method("HEAD", BodyPublishers.noBody()));

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(header(head, "Content-Encoding")).isEqualTo("gzip");
            assertThat(head.body()).isEmpty();
        }

        @Test
        void doesNotHoldUpEvents() throws Exception {
            var events = Served.client()
                    .send(
                            served.request("/api/v1/changes")
                                    .headers("Accept", "text/event-stream", "Accept-Encoding", "gzip")
                                    .build(),
                            BodyHandlers.ofInputStream());

            try (var body = events.body()) {
                assertThat(header(events, "Content-Encoding")).isEmpty();
                assertThat(new String(body.readNBytes(11), StandardCharsets.UTF_8))
                        .isEqualTo("event: open");
            }
        }
    }
}
