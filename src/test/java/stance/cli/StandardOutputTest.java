package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Standard output that cannot be written")
class StandardOutputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--version", "evaluate --help", "list stances --format json", "evaluate x --format json"})
    void isRefusedWhereTheDiskIsFull(String command) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no device that is always full");

        var status = run("\"$@\" > /dev/full; echo $? > status", command);

        assertThat(status).isEqualTo(2);
        assertThat(err())
                .startsWith("standard output: error: The result cannot be written: ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list stances --format json", "evaluate --help"})
    void isNoNewsWhereTheReaderHasLeft(String command) throws Exception {
        var status = run("{ \"$@\"; echo $? > status; } | :", command);

        assertThat(status).isEqualTo(2);
        assertThat(err()).isEmpty();
    }

    @Test
    void changesNothingWhereAllWasRead() throws Exception {
        var status = run("{ \"$@\"; echo $? > status; } | cat > all", "list packs");

        assertThat(status).isZero();
        assertThat(folder.resolve("all")).isNotEmptyFile();
    }

    private int run(String script, String command) throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "there is no shell");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var words = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh", java, "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of("-Dstance.home=" + Path.of("").toAbsolutePath(), "-cp", classes, Main.class.getName()));
        words.addAll(List.of(command.split(" ")));
        var process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Integer.parseInt(Files.readString(folder.resolve("status")).strip());
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }
}
