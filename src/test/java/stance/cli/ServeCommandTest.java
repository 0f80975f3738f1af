package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("stance serve")
class ServeCommandTest {

    @ParameterizedTest
    @CsvSource({
        "--host 0.0.0.0, there is no token",
        "--host nowhere.invalid, no such host",
        "--token short, it must be 16 or more",
        "--at-once 0, is not a whole number from 1 to 1024",
        "--time-limit -1, is not a whole number from 1 to 86400",
        "--port 70000, is not a whole number from 0 to 65535"
    })
    void refusesWhatWouldBeUnsafeOrImpossible(String options, String told) {
        var run = TestRun.of(("serve " + options).split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(run.err().lines().filter(line -> line.startsWith("error"))).hasSizeLessThan(2);
        assertThat(run.hasStackTrace()).isFalse();
    }

    @Test
    void endsAtOnceWhenTheSystemSaysSo() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(java, "-cp", classes, Main.class.getName(), "serve", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader()) {
            assertThat(said.readLine()).contains("http://");
            var told = System.nanoTime();

            process.destroy();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(6));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var run = TestRun.of("serve", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("cannot be bound");
            assertThat(run.hasStackTrace()).isFalse();
        }
    }
}
