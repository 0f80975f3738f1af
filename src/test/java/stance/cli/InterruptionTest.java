package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Ctrl-C in the middle of long work")
class InterruptionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int INTERRUPTED = 130;

    @TempDir
    private Path folder;

    @Test
    void saysWhatWasDoneAndLeavesNoFileBehind() throws Exception {
        assumeTrue(canBeInterrupted(), "processes that are started here do not hear of SIGINT");
        var err = folder.resolve("err.txt");
        var process = start(err);
        try {
            // It shows how far it is once it has worked for a second.
            assertThat(comesTrue(() -> read(err).contains(" of 150,000 packages")))
                    .as(read(err))
                    .isTrue();

            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);

            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
            assertThat(read(err))
                    .containsPattern("Interrupted when [1-9][\\d,]* of 150,000 packages were done")
                    .doesNotContain("bug");
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactlyInAnyOrder(err, folder.resolve("out.txt"));
            }
            assertThat(folder.resolve("out.txt")).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path err) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
        // As on a terminal.
        command.addAll(List.of("-Dpicocli.ansi=true", "-cp", classes, Main.class.getName()));
        command.addAll(List.of("sweep", "scenarios/tmec-2026/linkage-across-topics.json", "--sample", "150000"));
        command.addAll(List.of("--export", folder.resolve("packages.csv").toString()));
        Stream.of("tariffs.status", "tariffs.reason", "tariffs.goods", "tariffs.exporter")
                .forEach(field -> command.addAll(List.of("--open", field)));
        Stream.of("work.subject", "work.participants", "border.country", "border.troops")
                .forEach(field -> command.addAll(List.of("--open", field)));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** A shell starts what runs in its background deaf to SIGINT, and what that starts is so too. */
    private static boolean canBeInterrupted() {
        var status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                && read(status)
                        .lines()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(
                                line.substring("SigIgn:".length()).strip(), 16))
                        .allMatch(ignored -> (ignored & 2) == 0);
    }

    private static boolean comesTrue(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        return condition.getAsBoolean();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
