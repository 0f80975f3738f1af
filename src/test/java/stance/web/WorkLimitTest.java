package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@DisplayName("Much work at once")
@Timeout(180)
class WorkLimitTest {

    private static final String EVALUATE = "/api/v1/evaluate";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAPackThatMatchesInManyWays() throws IOException {
        TestPack.in(folder.resolve("rules"))
                .stance(
                        "MX-1",
                        "$one : Talks() $two : Talks() $three : Talks()",
                        "stance.opposes( $one, $two, $three );");
        Files.createDirectories(folder.resolve("scenarios"));
    }

    private static String talks(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"t" + i + "\": { \"type\": \"Talks\", \"participants\": [] }")
                .collect(Collectors.joining(
                        ", ",
                        "{ \"pack\": \"test-pack\", \"title\": \"A test\", \"asOf\": \"2026-01-29\","
                                + " \"parties\": [\"MEXICO\"], \"provisions\": { ",
                        " } }"));
    }

    @Test
    void isAnsweredOrTurnedAwayButNeverPiledUp() {
        try (var served = Served.wish()
                .folder(folder)
                .atOnce(1)
                .timeLimit(Duration.ofMillis(500))
                .serve()) {
            served.post(EVALUATE, talks(1));
            var places = 1 + WorkbenchSettings.WAITING_FOR_EACH;

            var answers = IntStream.range(0, places + 8)
                    .mapToObj(i -> Served.client()
                            .sendAsync(
                                    served.withJson("POST", EVALUATE, talks(64)).build(), BodyHandlers.ofString()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            var turnedAway = answers.stream()
                    .filter(answer -> answer.statusCode() == 429)
                    .toList();
            assertThat(turnedAway).isNotEmpty().allSatisfy(answer -> {
                assertProblem(answer, 429);
                assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            });
            assertThat(answers).extracting(HttpResponse::statusCode).isSubsetOf(200, 429, 503);
            assertThat(served.get("/api/v1/state").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void isGivenUpAfterItsTimeAndTheServerGoesOn() {
        try (var served =
                Served.wish().folder(folder).timeLimit(Duration.ofMillis(1)).serve()) {
            var answer = served.post(EVALUATE, talks(64));

            assertProblem(answer, 503);
            assertThat(served.get("/api/v1/state").statusCode()).isEqualTo(200);
            assertThat(served.log()).isEmpty();
        }
    }

    @Test
    void thatIsUnderWayEndsBeforeTheServerDoes() throws Exception {
        var served = Served.wish().folder(folder).serve();
        var content = talks(16).getBytes(StandardCharsets.UTF_8);
        served.post(EVALUATE, talks(1));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            var head = "POST " + EVALUATE + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + content.length
                    + "\r\nExpect: 100-continue\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            var proceed = "HTTP/1.1 100 Continue\r\n\r\n";
            assertThat(new String(socket.getInputStream().readNBytes(proceed.length()), StandardCharsets.ISO_8859_1))
                    .isEqualTo(proceed);

            var end = CompletableFuture.runAsync(served::close);
            socket.getOutputStream().write(content);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            end.join();

            assertThat(answer).startsWith("HTTP/1.1 200").contains("stance.evaluation/2");
        }
    }
}
