package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("stance fmt")
class FmtCommandTest {

    private static final String RULES = "package test_pack rule \"A b\" when $t:Tariff() then stance.opposes($t); end";

    @TempDir
    private Path folder;

    private Path rules;
    private Path scenario;

    @BeforeEach
    void write() throws IOException {
        rules = folder.resolve("rules.drl");
        scenario = folder.resolve("scenario.json");
        Files.writeString(rules, RULES);
        Files.writeString(scenario, "{\"pack\":\"test-pack\",\"provisions\":{}}");
        Files.writeString(folder.resolve("other.json"), "{\"title\":\"no scenario\"}");
    }

    @Test
    void laysOutRulesAndScenariosAndASecondTimeChangesNothing() throws IOException {
        var first = TestRun.of("fmt", folder.toString());
        var second = TestRun.of("fmt", folder.toString());

        assertThat(first.status()).isEqualTo(ExitCode.DONE);
        assertThat(first.out().lines()).containsExactly(rules.toString(), scenario.toString());
        assertThat(Files.readString(rules)).contains("\n    $t : Tariff()\n", "\n    stance.opposes( $t );\n");
        assertThat(Files.readString(scenario)).isEqualTo("{\n  \"pack\": \"test-pack\",\n  \"provisions\": {}\n}\n");
        assertThat(Files.readString(folder.resolve("other.json"))).isEqualTo("{\"title\":\"no scenario\"}");
        assertThat(second.out()).isEmpty();
    }

    @Test
    void namesWithCheckWhatItWouldChangeAndWritesNothing() throws IOException {
        var run = TestRun.of("fmt", "--check", folder.toString());

        assertThat(run.status()).isEqualTo(ExitCode.NO);
        assertThat(run.out().lines()).containsExactly(rules.toString(), scenario.toString());
        assertThat(Files.readString(rules)).isEqualTo(RULES);
    }

    @Test
    void tellsWhatIsWrongWithAFileAndLaysOutTheOthers() throws IOException {
        Files.writeString(rules, "package test_pack\nrule \"A b\" wen $t : Tariff() then end");

        var run = TestRun.of("fmt", folder.toString());

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("rules.drl:2:12");
        assertThat(run.out().lines()).containsExactly(scenario.toString());
    }

    @Test
    void refusesAFileThatIsNoScenario() {
        var run = TestRun.of("fmt", folder.resolve("other.json").toString());

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("neither a file of rules nor a scenario");
    }

    @Test
    void findsWhatIsBegunInItsForm() {
        var rules = folder.resolve("rules").toString();
        TestRun.of("new", "pack", "water-treaty", "--actor", "MEXICO", "--actor", "CANADA", "--rules", rules);

        var run = TestRun.of("fmt", "--check", "--rules", rules);

        assertThat(run).isEqualTo(new TestRun(ExitCode.DONE, "", ""));
    }

    @Test
    void writesNothingThroughALinkThatLeadsOut() throws IOException {
        var outside = Files.createDirectories(folder.resolve("outside"));
        var inside = Files.createDirectories(folder.resolve("inside"));
        Files.writeString(outside.resolve("rules.drl"), RULES);
        Files.createSymbolicLink(inside.resolve("link.drl"), outside.resolve("rules.drl"));

        var run = TestRun.of("fmt", inside.toString());

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("leads out of the folder");
        assertThat(Files.readString(outside.resolve("rules.drl"))).isEqualTo(RULES);
    }
}
