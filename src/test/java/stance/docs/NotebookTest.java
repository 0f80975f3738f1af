package stance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The notebook as its reader runs it, from the first cell to the last. Where there is no Python with what it needs it is
 * skipped, and says so; but not where all tests must run.
 */
@DisplayName("The notebook")
class NotebookTest {

    private static final Path NOTEBOOK = Path.of("docs/notebooks/record.ipynb");
    private static final String NEEDED = "nbclient, ipykernel, matplotlib, pandas";

    @TempDir
    private Path folder;

    @Test
    void runsAndShowsTablesAndChartsThatHoldSomething() throws Exception {
        var executed = folder.resolve("executed.ipynb");
        var run = new ProcessBuilder(
                        python(),
                        "src/test/resources/stance/docs/notebook.py",
                        NOTEBOOK.toString(),
                        executed.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        run.environment().put("STANCE", launcher().toString());

        var process = run.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        assertThat(shown(executed, "image/png"))
                .hasSize(3)
                .allSatisfy(picture ->
                        assertThat(Base64.getMimeDecoder().decode(picture)).hasSizeGreaterThan(5_000));
        assertThat(shown(executed, "text/html")).hasSize(4).allMatch(table -> table.contains("<td>"));
    }

    @Test
    void isKeptWithoutWhatItShowedSomebody() throws IOException {
        var cells = JsonMapper.builder().build().readTree(NOTEBOOK.toFile()).get("cells");

        assertThat(cells).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.path("outputs")).isEmpty();
            assertThat(cell.path("execution_count").isInt()).isFalse();
        });
    }

    private static List<String> shown(Path notebook, String type) throws IOException {
        return elements(JsonMapper.builder().build().readTree(notebook.toFile()).get("cells"))
                .flatMap(cell -> elements(cell.path("outputs")))
                .map(output -> output.path("data").path(type))
                .filter(data -> !data.isMissingNode())
                .map(data -> data.isArray()
                        ? elements(data).map(JsonNode::asText).reduce("", String::concat)
                        : data.asText())
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The one on the PATH, or that of Debian, which has what its packages bring. */
    private static String python() throws Exception {
        for (var python : List.of("python3", "/usr/bin/python3")) {
            try {
                var asked = new ProcessBuilder(python, "-c", "import " + NEEDED)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (asked.waitFor() == 0) {
                    return python;
                }
            } catch (IOException none) {
                // The next one may be there.
            }
        }
        var missing = "There is no Python with " + NEEDED + ".";
        return System.getenv("CI") == null ? abort(missing) : fail(missing);
    }

    /** Starts what is being tested; the one of the project would build it first. */
    private Path launcher() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var launcher = Files.writeString(folder.resolve("stance"), """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' stance.cli.Main "$@"
                """.formatted(java, classes));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return launcher;
    }
}
