package stance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.web.TestProblem.assertProblem;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;

/** Each question would take minutes, and the test has less. */
@DisplayName("Work that nobody waits for any more")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class GivingUpTest {

    private static final int PROVISIONS = 16;

    private Served served;

    @BeforeAll
    void serveAPackOfWhichEachPackageTakesLong(@TempDir Path folder) throws IOException {
        TestPack.in(folder.resolve("rules"))
                .stance(
                        "MX-1",
                        "$one : Talks() $two : Talks() $three : Talks()",
                        "stance.opposes( $one, $two, $three );")
                // Depends on all of them, so that a sweep has each package judged.
                .stance("MX-2", "$tariff : Tariff() not Talks()", "stance.opposes( $tariff );");
        Files.createDirectories(folder.resolve("scenarios"));
        served = Served.wish()
                .folder(folder)
                .atOnce(1)
                .timeLimit(Duration.ofSeconds(2))
                .serve();
        // The first question has the rules compiled, and may take longer than that.
        while (isTakenUp()) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    void end() {
        served.end();
    }

    private boolean isTakenUp() {
        return served.post("/api/v1/evaluate", scenario(1)).statusCode() != 200;
    }

    private static String scenario(int talks) {
        return IntStream.range(0, talks)
                .mapToObj(i -> "\"t" + i + "\": { \"type\": \"Talks\", \"participants\": [] }")
                .collect(Collectors.joining(
                        ", ",
                        "{ \"pack\": \"test-pack\", \"title\": \"A test\", \"asOf\": \"2026-01-29\","
                                + " \"parties\": [\"MEXICO\"],"
                                + " \"provisions\": { \"duty\": { \"type\": \"Tariff\", \"payer\": \"MEXICO\" }, ",
                        " } }"));
    }

    private static String optional() {
        return IntStream.range(0, PROVISIONS).mapToObj(i -> "&optional=t" + i).collect(Collectors.joining());
    }

    /** Where threads are that work on questions. */
    private static Stream<StackTraceElement> work() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().matches("stance-(workLimit|work)|ForkJoinPool.*"))
                .flatMap(thread -> Arrays.stream(thread.getValue()))
                .filter(place -> place.getClassName().matches("stance\\.(evaluate|explore|regress)\\..*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sweep?stated-only=false", "sweep?top=5", "sample?sample=65000", "amend?to=agreement"})
    void isStoppedAndGivesItsPlaceBack(String question) {
        var answer = served.post("/api/v1/" + question + optional(), scenario(PROVISIONS));

        assertProblem(answer, 503);
        assertThat(answer.body()).contains("longer than the 2 s");
        while (work().findAny().isPresent() || isTakenUp()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void givesUpItsPlaceAmongThoseThatWaitAsWell() {
        var all = IntStream.range(0, 3 * (1 + WorkbenchSettings.WAITING_FOR_EACH))
                .mapToObj(i -> Served.client()
                        .sendAsync(
                                served.withJson(
                                                "POST",
                                                "/api/v1/sweep?stated-only=false" + optional(),
                                                scenario(PROVISIONS))
                                        .build(),
                                BodyHandlers.ofString()))
                .toList();

        assertThat(all).extracting(each -> each.join().statusCode()).containsOnly(429, 503);
        while (work().findAny().isPresent() || isTakenUp()) {
            Thread.onSpinWait();
        }
    }
}
