package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.TestPack;
import stance.find.FileStamps;
import stance.regress.TestScenarios;

@DisplayName("stance test")
class TestCommandTest {

    private static final String RAIDS = "scenarios/tmec-2026/joint-operations.json";

    @TempDir
    private Path folder;

    @Test
    void endsWith0WhereAllIsAsExpected() {
        var run = TestRun.of("test", RAIDS);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("4 passed, 0 failed\n");
    }

    @Test
    void endsWith1WhereATestFails() {
        write("raids.json", "{ \"verdict\": \"AGREEMENT\" }");

        var run = TestRun.of("test", folder.toString());

        assertThat(run.status()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("expected  AGREEMENT").contains("0 passed, 1 failed");
    }

    @Test
    void endsWith1WhereThereIsNothingToTest() {
        TestScenarios.write(
                folder.resolve("raids.json"), TestScenarios.raids("{}").replace("\"expect\": {}", "\"context\": {}"));

        var run = TestRun.of("test", folder.toString());

        assertThat(run.status()).isEqualTo(ExitCode.NO);
        assertThat(run.out()).contains("There is nothing to test");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void endsWith2WhereAFileIsBrokenAndReportsTheOthersInEveryFormat(Format format) throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{ \"pack\": \"tmec-2026\", \"titel\": \"\" }");
        write("raids.json", "{ \"verdict\": \"AGREEMENT\" }");

        var run = TestRun.of("test", folder.toString(), "--format", format.name());

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).contains("bad.json").contains("titel").contains("raids.json");
        assertThat(run.hasStackTrace()).isFalse();
    }

    @Test
    void runsOnlyWhatTheFilterNames() {
        assertThat(TestRun.of("test", RAIDS, "--filter", "#without").out()).isEqualTo("1 passed, 0 failed\n");
        assertThat(TestRun.of("test", RAIDS, "--filter", "*#*-only").out()).isEqualTo("1 passed, 0 failed\n");
        assertThat(TestRun.of("test", RAIDS, "--filter", "#scenario").out()).isEqualTo("1 passed, 0 failed\n");
    }

    @Test
    void refusesAFilterThatNamesNothing() {
        var run = TestRun.of("test", RAIDS, "--filter", "nonsense");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).contains("No test is named like nonsense").contains("#cooperation-instead");
    }

    @Test
    void refusesToMixChangesForPeopleIntoAReportForPrograms() {
        var run = TestRun.of("test", RAIDS, "--update", "--format", "tap");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("--output");
    }

    @Test
    void refusesToRunOnNoThread() {
        var run = TestRun.of("test", RAIDS, "--parallel", "0");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("\"0\" is neither a number from 1 to 9999 nor \"auto\"");
    }

    @Test
    void writesXmlBesideAnotherFormat() {
        var xml = folder.resolve("stance.xml");

        var run = TestRun.of("test", RAIDS, "--junit", xml.toString());

        assertThat(run.out()).isEqualTo("4 passed, 0 failed\n");
        assertThat(xml).content().contains("<testsuite name=\"" + RAIDS + "\"");
    }

    @Test
    void saysWhatIsCovered() {
        var run = TestRun.of("test", RAIDS, "--coverage");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Coverage of tmec-2026")
                .contains("MX-SEC-02 Work with the United States on security goes very well: spoke, but")
                .contains("MX-SEC-05 No invasion of Mexico: never touched");
    }

    @Test
    void endsWith1WhereTooLittleIsCovered() {
        assertThat(TestRun.of("test", RAIDS, "--min-coverage", "90").status()).isEqualTo(ExitCode.NO);
        assertThat(TestRun.of("test", RAIDS, "--min-coverage", "0").status()).isZero();
    }

    @Test
    void writesTheCoverageToAFileAsJson() {
        var json = folder.resolve("coverage.json");

        var run = TestRun.of("test", RAIDS, "--coverage-file", json.toString());

        assertThat(run.out()).isEqualTo("4 passed, 0 failed\n");
        assertThat(json).content().startsWith("{\n  \"format\": \"stance.coverage/2\"");
    }

    @Test
    void tellsOfNoPackOfWhichNothingIsChanged() {
        var run = TestRun.of("test", RAIDS, "scenarios/october-1962/shipments.json", "--mutate-only", "SU-SHP");

        assertThat(run.out()).contains("Mutants of october-1962").doesNotContain("Mutants of tmec-2026");
    }

    @Test
    void saysWhichChangesNoTestNotices_andWritesAScenarioForEach() throws IOException {
        var rules = folder.resolve("rules");
        TestPack.in(rules).stance("MX-01", "$tariff : Tariff( rate > 25 )", "stance.opposes( $tariff );");
        var scenario = folder.resolve("high.json");
        Files.writeString(scenario, """
                { "pack": "test-pack", "title": "High", "asOf": "2026-01-29", "parties": ["MEXICO"],
                  "provisions": { "tariff": { "type": "Tariff", "payer": "MEXICO", "rate": 30 } },
                  "expect": { "verdict": "NEGOTIABLE" } }
                """);
        var witnesses = folder.resolve("witnesses");

        var run = TestRun.of(
                "test",
                scenario.toString(),
                "--rules",
                rules.toString(),
                "--mutate",
                "--witnesses",
                witnesses.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Mutants of test-pack")
                .contains("MX-01/threshold-1,")
                .contains("becomes rate >= 25")
                .contains("killed by Tariff( payer MEXICO, rate 25 ) on 2026-01-29");
        assertThat(TestRun.of("test", scenario.toString(), "--rules", rules.toString(), "--min-score", "90")
                        .status())
                .isEqualTo(ExitCode.NO);
        assertThat(TestRun.of(
                                "test",
                                scenario.toString(),
                                witnesses.toString(),
                                "--rules",
                                rules.toString(),
                                "--min-score",
                                "100")
                        .status())
                .isZero();
    }

    @Test
    void writesNoUpdateWithoutConsent() throws IOException {
        write("raids.json", "{ \"verdict\": \"AGREEMENT\" }");
        var before = Files.readString(folder.resolve("raids.json"));

        var run = TestRun.reading("n\n", "test", folder.toString(), "--update");

        assertThat(run.status()).isEqualTo(ExitCode.NO);
        assertThat(run.out())
                .contains("-  \"expect\": { \"verdict\": \"AGREEMENT\" }")
                .contains("+  \"expect\": { \"verdict\": \"CONFLICT\" }")
                .contains("Nothing was written.");
        assertThat(folder.resolve("raids.json")).hasContent(before);
    }

    @ParameterizedTest
    @EnumSource(Consent.class)
    void writesAnUpdateWithConsent(Consent consent) {
        write("raids.json", "{ \"verdict\": \"AGREEMENT\" }");

        var run = consent == Consent.YES
                ? TestRun.reading("", "test", folder.toString(), "--update", "--yes")
                : TestRun.reading("y\n", "test", folder.toString(), "--update");

        assertThat(run.status()).isZero();
        assertThat(TestRun.of("test", folder.toString()).status()).isZero();
    }

    @Test
    void leavesTheByteOrderMarkOfAFileThatItUpdates() throws IOException {
        write("raids.json", "{ \"verdict\": \"AGREEMENT\" }");
        var file = folder.resolve("raids.json");
        var text = "\uFEFF" + Files.readString(file);
        Files.writeString(file, text);

        TestRun.of("test", folder.toString(), "--update", "--yes");

        assertThat(file).hasContent(text.replace("AGREEMENT", "CONFLICT"));
    }

    @Test
    @Timeout(60)
    void runsAgainWhenAFileChanges() throws Exception {
        write("raids.json", "{ \"verdict\": \"AGREEMENT\" }");
        var statuses = new LinkedBlockingQueue<Integer>();
        var terminal = Terminal.plain(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()));
        var watching = new Thread(() -> new Watch(() -> FileStamps.of(List.of(folder)), terminal).run(() -> {
            var status = TestRun.of("test", folder.toString()).status();
            statuses.add(status);
            return status;
        }));
        watching.start();

        assertThat(statuses.poll(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.NO);
        write("raids.json", "{ \"verdict\": \"CONFLICT\" }");
        assertThat(statuses.poll(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.DONE);

        watching.interrupt();
        watching.join();
    }

    /** How an update is consented to. */
    private enum Consent {
        YES,
        ASKED
    }

    private void write(String name, String expect) {
        TestScenarios.write(folder.resolve(name), TestScenarios.raids(expect));
    }
}
