package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@DisplayName("stance lint")
class LintCommandTest {

    @TempDir
    private Path folder;

    @Test
    void endsWithOneWhereSomethingIsFoundAtTheLevelThatWasAsked() {
        TestPack.in(folder).stance("MX-01", "$tariff : Tariff( rate > 25 )", "stance.opposes( $tariff );");

        assertThat(lint("--only", "unused-name").status()).isEqualTo(ExitCode.NO);
        assertThat(lint("--only", "unused-name", "--fail-on", "error").status()).isEqualTo(ExitCode.DONE);
        assertThat(lint("--only", "metadata-gap").status()).isEqualTo(ExitCode.DONE);
        assertThat(lint("--only", "metadata-gap", "--fail-on", "info").status()).isEqualTo(ExitCode.NO);
    }

    @Test
    void saysThatThereWasNoScenarioToLookAt() {
        TestPack.in(folder).stance("MX-01", "$tariff : Tariff( rate > 25 )", "stance.opposes( $tariff );");

        assertThat(lint("--only", "uncovered-quote").out()).isEqualTo("""
                        There is no scenario of test-pack: what scenarios show was not looked at.
                        test-pack: clean
                        """);
    }

    @Test
    void reportsARefusedPackBesideTheOthers() throws Exception {
        TestPack.in(folder).stance("MX-01", "$tariff : Tariff( rate > 25 )", "stance.opposes( $tariff );");
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/pack.json"), "{");

        var run = lint("--format", "json");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).contains("\"pack\": \"test-pack\"", "broken/pack.json");
    }

    @Test
    void refusesACodeThatThereIsNot() {
        var run = TestRun.of("lint", "--only", "contradictions");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("Maybe you meant \"contradiction\"");
    }

    private TestRun lint(String... options) {
        var usual = Stream.of("lint", "--rules", folder.toString());
        return TestRun.of(Stream.concat(usual, Stream.of(options)).toArray(String[]::new));
    }
}
