package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                        "--speaker-rank",
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
}
