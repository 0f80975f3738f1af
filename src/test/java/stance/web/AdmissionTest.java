package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The doors of the workbench")
class AdmissionTest {

    private static final String TOKEN = "a+long/secret=of.ours";
    private static final String STATE = "/api/v1/state";

    private static Served open;
    private static Served locked;

    @BeforeAll
    static void serve() {
        open = Served.wish().serve();
        locked = Served.wish().token(TOKEN).serve();
    }

    @AfterAll
    static void close() {
        open.close();
        locked.close();
    }

    @Nested
    @DisplayName("let in who asks for this machine")
    class Host {

        @ParameterizedTest
        @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
        void byOneOfItsNames(String name) throws IOException {
            assertThat(open.rawGet(STATE, "Host: " + name + ":" + open.port())).startsWith("HTTP/1.1 200");
            assertThat(open.rawGet(STATE, "Host: " + name)).startsWith("HTTP/1.1 200");
        }

        @ParameterizedTest
        @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.1.5"})
        void andNobodyWhoAsksForAnother(String name) throws IOException {
            assertProblem(open.rawGet(STATE, "Host: " + name), 403);
            assertProblem(open.rawGet("/", "Host: " + name), 403);
        }

        @Test
        void norWhoAsksForNoneOrForTwo() throws IOException {
            assertProblem(open.rawGet(STATE, "X: y"), 400);
            assertProblem(open.rawGet(STATE, "Host: "), 400);
            assertProblem(open.rawGet(STATE, "Host: localhost", "Host: evil.example"), 400);
            assertProblem(open.raw("GET " + STATE + " HTTP/1.0\r\n\r\n"), 403);
        }

        @Test
        void byAnAddressThatIsNotInItsHeaderEither() throws IOException {
            assertProblem(open.rawGet("http://evil.example" + STATE, "Host: evil.example"), 403);
        }
    }

    @Nested
    @DisplayName("are shut to pages of other sites")
    class Origin {

        @Test
        void whoseRequestsAreNotAnswered() {
            assertProblem(open.get(STATE, "Origin", "http://evil.example"), 403);
            assertProblem(open.get(STATE, "Origin", "null"), 403);
            assertProblem(open.get(STATE, "Origin", "http://127.0.0.1:1"), 403);
            assertProblem(open.get(STATE, "Origin", "https://127.0.0.1:" + open.port()), 403);
        }

        @Test
        void butNotToItsOwnPage() {
            var answer = open.get(STATE, "Origin", "http://127.0.0.1:" + open.port());

            assertThat(answer.statusCode()).isEqualTo(200);
        }

        @Test
        void andSayNothingThatWouldOpenThem() {
            var preflight = Served.send(open.request("/api/v1/evaluate")
                    .header("Origin", "http://evil.example")
                    .header("Access-Control-Request-Method", "POST")
                    .method("OPTIONS", BodyPublishers.noBody()));

            assertProblem(preflight, 403);
            assertThat(preflight.headers().map().keySet()).noneMatch(header -> header.startsWith("access-control-"));
            assertThat(open.get(STATE).headers().map().keySet())
                    .noneMatch(header -> header.startsWith("access-control-"));
        }

        @Test
        void whoseFormsAreNotReadEither() {
            for (var type : new String[] {
                "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp", ""
            }) {
                assertProblem(
                        Served.send(open.request("/api/v1/evaluate")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString("{}"))),
                        415);
            }
        }
    }

    @Nested
    @DisplayName("with a token")
    class Token {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/page/app.js",
                    "/nowhere",
                    STATE,
                    "/api/v1/openapi.json",
                    "/api/v1/changes",
                    "/api/v1/nowhere",
                    "/api/v1/state?token=" + "a%2Blong%2Fsecret%3Dof.ours"
                })
        void areShutToWhoDoesNotShowIt(String path) {
            var answer = locked.get(path);

            assertProblem(answer, 401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }

        @Test
        void areShutToWhoShowsAnother() {
            assertProblem(locked.get(STATE, "Authorization", "Bearer a+long/secret=of.theirs"), 401);
            assertProblem(locked.get(STATE, "Authorization", "Bearer "), 401);
            assertProblem(locked.get(STATE, "Authorization", TOKEN), 401);
            assertProblem(locked.get(STATE, "Cookie", cookie() + "=wrong"), 401);
            assertProblem(locked.get("/?token=wrong"), 401);
        }

        @Test
        void openForItsHeader() {
            assertThat(locked.get(STATE, "Authorization", "Bearer " + TOKEN).statusCode())
                    .isEqualTo(200);
            assertThat(locked.get(STATE, "Authorization", "bearer " + TOKEN).statusCode())
                    .isEqualTo(200);
            assertThat(locked.get("/", "Authorization", "Bearer " + TOKEN).statusCode())
                    .isEqualTo(200);
        }

        @Test
        void openForTheAddressThatWasPrintedAndTurnItIntoACookie() {
            var address = locked.workbench().address();
            var first = locked.get(address.getRawPath() + "?" + address.getRawQuery());
            var cookie = first.headers().firstValue("Set-Cookie").orElseThrow();

            assertThat(first.statusCode()).isEqualTo(302);
            assertThat(first.headers().firstValue("Location").orElseThrow()).doesNotContain("token");
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
            var shown = cookie.substring(0, cookie.indexOf(';'));
            assertThat(locked.get("/", "Cookie", shown).statusCode()).isEqualTo(200);
            assertThat(locked.get(STATE, "Cookie", shown).statusCode()).isEqualTo(200);
        }

        @Test
        void openForThatAddressAlthoughACookieIsLeftFromAnotherServer() {
            var answer = locked.get(
                    locked.workbench().address().toString().replaceFirst("^[^?]*", "/"),
                    "Cookie",
                    cookie() + "=of-yesterday-and-wrong");

            assertThat(answer.statusCode()).isEqualTo(302);
        }

        private String cookie() {
            return "stance-token-" + locked.port();
        }
    }

    @Nested
    @DisplayName("say to the browser")
    class Headers {

        @ParameterizedTest
        @ValueSource(strings = {"/", STATE, "/nowhere"})
        void whatMayBeLoadedAndThatNothingElseIs(String path) {
            var headers = open.get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*", "http:", "https:");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }
}
