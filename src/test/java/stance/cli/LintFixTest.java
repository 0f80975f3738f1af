package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;

@DisplayName("stance lint --fix")
class LintFixTest {

    @TempDir
    private Path folder;

    private Path rules;
    private TestPack pack;

    @BeforeEach
    void write() {
        rules = folder.resolve("rules");
        pack = TestPack.in(rules);
    }

    @Test
    void putsRightWhatHasOneRightAnswerAndASecondTimeChangesNothing() throws IOException {
        pack.stance("MX-1", "$t : Tariff( payer = MEXICO rate > 10 )", "stance.opposes( t )")
                .file("scenario.schema.json", "{}")
                .file("lint.json", """
                        { "suppress": [ { "code": "draft", "at": "MX-1", "reason": "None." } ] }
                        """);
        var scenario = Files.createDirectories(folder.resolve("scenarios")).resolve("a.json");
        Files.writeString(scenario, """
                { "pack": "test-pack", "title": "A test" "asOf": 2026-01-29, "parties": ['MEXICO'],
                  "provisions": { "t": { "type": "Tariff", "payer": "MEXICO", } } }
                """);

        var first = fix();
        var after = Files.readString(pack.folder().resolve("MX-1.drl"));
        var second = fix();

        assertThat(first.err().lines().map(line -> line.replaceAll("^.*[/\\\\]", "")))
                .contains(
                        "MX-1.drl:9:25: = became ==",
                        "MX-1.drl:9:28: MEXICO became Country.MEXICO",
                        "MX-1.drl:9:34: put in ,",
                        "MX-1.drl:10:22: t became $t",
                        "MX-1.drl:10:26: put in ;",
                        "scenario.schema.json: written anew from the vocabulary.",
                        "a.json:1:51: 2026-01-29 became \"2026-01-29\"",
                        "lint.json:1:42: left out the suppression of draft MX-1");
        assertThat(after)
                .isEqualTo("package test_pack\n"
                        + TestPack.rule(
                                "MX-1", "$t : Tariff( payer == Country.MEXICO, rate > 10 )", "stance.opposes( $t );"));
        assertThat(Files.readString(scenario)).isEqualTo("""
                { "pack": "test-pack", "title": "A test", "asOf": "2026-01-29", "parties": ["MEXICO"],
                  "provisions": { "t": { "type": "Tariff", "payer": "MEXICO" } } }
                """);
        assertThat(Files.readString(pack.folder().resolve("lint.json"))).isEqualTo("{ \"suppress\": [] }\n");
        assertThat(second.err()).isEmpty();
    }

    @Test
    void leavesAloneWhatMayMeanSeveralThings() throws IOException {
        pack.stance("MX-1", "$t : Tariff( payer == MEXIC )", "stance.opposes( $t );");
        var before = Files.readString(pack.folder().resolve("MX-1.drl"));

        var run = fix();

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).contains("Maybe you meant \"Country.MEXICO\"");
        assertThat(Files.readString(pack.folder().resolve("MX-1.drl"))).isEqualTo(before);
    }

    @Test
    void writesNothingThroughALinkThatLeadsOut() throws IOException {
        pack.stance("MX-1", "$t : Tariff()", "stance.opposes( $t );");
        var outside = Files.createDirectories(folder.resolve("outside")).resolve("schema.json");
        Files.writeString(outside, "{}");
        Files.createSymbolicLink(pack.folder().resolve("scenario.schema.json"), outside);

        var run = fix();

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).contains("leads out of the folder");
        assertThat(Files.readString(outside)).isEqualTo("{}");
    }

    private TestRun fix() {
        return TestRun.of("lint", "--rules", rules.toString(), "--fix", "--fail-on", "error");
    }
}
