package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestHtml;
import stance.TestPack;

@DisplayName("stance compare")
class CompareCommandTest {

    private static final String RAIDS = "scenarios/tmec-2026/joint-operations.json";
    private static final String STRIKES = "scenarios/tmec-2026/strikes.json";

    @Test
    void putsTwoScenariosSideBySide() {
        var run = TestRun.of("compare", RAIDS, STRIKES);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("What differs between 2 proposals")
                .contains("The verdict stays CONFLICT; 6 responses differ; 5 findings lost, 9 gained.")
                .contains("A  Joint raids for a tariff pause, as of 29 January 2026")
                .contains("B  Strikes against the cartels on land, as of 8 January 2026")
                .contains("Not of B: said only on 29 January 2026");
    }

    @Test
    void putsOneVariantBesideTheScenarioItself() {
        var run = TestRun.of("compare", RAIDS, "--variant", "without-raids");

        assertThat(run.out())
                .contains("CONFLICT becomes UNDETERMINED")
                .contains("A  the scenario itself")
                .contains("B  without-raids")
                .contains("Claudia Sheinbaum, President, 29 January 2026");
    }

    @Test
    void takesVariantsAsTheTestsAreNamed() {
        var expected = TestRun.of("compare", RAIDS, "--variant", "without-raids,cooperation-instead");

        assertThat(TestRun.of("compare", RAIDS + "#without-raids", RAIDS + "#cooperation-instead"))
                .isEqualTo(expected);
        assertThat(expected.out()).contains("UNDETERMINED becomes NEGOTIABLE");
        assertThat(TestRun.of("compare", RAIDS + "#scenario", RAIDS + "#without-raids"))
                .isEqualTo(TestRun.of("compare", RAIDS, "--variant", "without-raids"));
    }

    @Test
    void putsAChangeBesideWhatItChanges() {
        var run = TestRun.of("compare", RAIDS, "--set", "raids.forces=MEXICO");

        assertThat(run.out())
                .contains("A  as written")
                .contains("B  with raids.forces=MEXICO")
                .contains("CONFLICT becomes UNDETERMINED")
                .contains("where this is not met:")
                .contains("(it is Mexico)");
    }

    @Test
    void putsDaysSideBySide() {
        var run = TestRun.of("compare", RAIDS, "--as-of", "2025-04-01,2026-01-29");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("A  as of 1 April 2025", "B  as of 29 January 2026");
    }

    @Test
    void readsOneSideFromStandardInput() throws IOException {
        var run = TestRun.reading(Files.readString(Path.of(STRIKES)), "compare", RAIDS, "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("B  Strikes against the cartels");
    }

    @Test
    void endsWith1OnADifferenceOnlyWhereThatIsAskedFor() {
        assertThat(TestRun.of("compare", RAIDS, STRIKES).status()).isZero();
        assertThat(TestRun.of("compare", RAIDS, STRIKES, "--fail-on", "difference")
                        .status())
                .isEqualTo(ExitCode.NO);

        var same = TestRun.of("compare", RAIDS, RAIDS, "--fail-on", "difference");

        assertThat(same.status()).isZero();
        assertThat(same.out()).contains("Nothing differs: verdict, responses and findings are the same.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "markdown", "html"})
    void writesOtherFormats(String format) {
        var run = TestRun.of("compare", RAIDS, STRIKES, "--format", format);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("The verdict stays CONFLICT");
        if (format.equals("html")) {
            assertThat(TestHtml.parse(run.out()).all("h1")).hasSize(1);
        }
    }

    @Test
    void givesTheSameBytesTwice() {
        assertThat(TestRun.of("compare", RAIDS, "--variant", "all"))
                .isEqualTo(TestRun.of("compare", RAIDS, "--variant", "all"));
    }

    @Test
    void refusesScenariosOfTwoPacks(@TempDir Path folder) throws IOException {
        TestPack.in(folder.resolve("rules"))
                .stance("MX-1", "$tariff : Tariff()", "stance.opposes( $tariff );")
                .load();
        var other = Files.writeString(folder.resolve("other.json"), """
                { "pack": "test-pack", "title": "Another", "asOf": "2026-01-29", "parties": ["MEXICO"],
                  "provisions": { "t": { "type": "Tariff", "payer": "MEXICO" } } }
                """);

        var run = TestRun.of("compare", RAIDS, other.toString());

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                stance compare: error: These scenarios are of 2 packs: tmec-2026, test-pack.
                  Only what is of one pack can be compared.
                """);
    }

    @Test
    void refusesOneThingAlone() {
        var run = TestRun.of("compare", RAIDS);

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("There is nothing to compare it with.").contains("a variant");
    }

    @Test
    void refusesMoreThanHaveRoom() {
        var run = TestRun.of("compare", "scenarios/tmec-2026");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).containsPattern("At most 12 can stand side by side; these are \\d+\\.");
    }

    @Test
    void refusesWhatIsUnknownAndReportsAllOfIt() {
        var run = TestRun.of("compare", RAIDS + "#without-raid", "scenarios/none.json", "--format", "json");

        assertThat(run.status()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out())
                .contains("\"format\": \"stance.problems/1\"")
                .contains("Maybe you meant \\\"without-raids\\\".")
                .contains("scenarios/none.json");
    }
}
