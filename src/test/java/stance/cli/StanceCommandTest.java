package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("stance")
class StanceCommandTest {

    @Test
    void schemaPrintsTheCommittedSchemaOfThePack() {
        var run = TestRun.of("schema", "tmec-2026");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Path.of("rules/tmec-2026/scenario.schema.json"))
                .as("write it with: stance schema tmec-2026 --output rules/tmec-2026/scenario.schema.json")
                .isRegularFile()
                .content()
                .isEqualTo(run.out());
    }

    @Test
    void generateCompletionPrintsAScriptForTheShell() {
        var run = TestRun.of("generate-completion");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "complete ",
                        "evaluate",
                        "--status-quo",
                        "schema",
                        "timeline",
                        "--as-of",
                        "RED_LINE",
                        "--record-until",
                        "rulesOut");
    }

    @Test
    void versionPrintsTheNameAndTheVersion() {
        var run = TestRun.of("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("stance ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "help evaluate", "schema --help"})
    void helpIsPrintedToStandardOutput(String line) {
        var run = TestRun.of(line.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: stance");
    }

    @Test
    void helpTellsWhatAWordMeans() {
        assertThat(TestRun.of("help", "Red", "line").out())
                .isEqualTo("red line: a position that the actor says it will not move from.\n");
    }

    @Test
    void helpNamesTheWordsThatItExplains() {
        assertThat(TestRun.of("help").out()).contains("red line, response, rests on, scenario");
    }

    @Test
    void helpOnWhatIsUnknownNamesTheNearest() {
        var run = TestRun.of("help", "unoposed");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("Maybe you meant \"unopposed\".");
    }

    @Test
    void helpOnWhatNothingIsNearToTellsWhereElseToLook() {
        assertThat(TestRun.of("help", "JupiterRemoval").err())
                .contains("\"JupiterRemoval\" is neither")
                .contains("\"stance list vocabulary --search JupiterRemoval\"");
    }

    static Stream<String> everyCommand() {
        return CommandReferenceTest.commands().map(command -> command.replaceFirst("^stance ?", ""));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void readsNoArgumentsOutOfAFile(String command, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "words-of-the-file --and-an-option");
        var words = Stream.of(command.split(" ")).filter(word -> !word.isEmpty());

        var direct = TestRun.of(Stream.concat(words, Stream.of("@" + file)).toArray(String[]::new));

        assertThat(direct.out() + direct.err()).doesNotContain("words-of-the-file", "and-an-option");
        assertThat(direct.hasStackTrace()).isFalse();
    }

    @Test
    void readsNoArgumentsOutOfAFileBehindTwoDashes(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "words-of-the-file");

        var run = TestRun.of("list", "stances", "--pack=tmec-2026", "--", "@" + file);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("\"@" + file + "\"").doesNotContain("words-of-the-file");
    }
}
