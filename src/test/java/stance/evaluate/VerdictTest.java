package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.BOTH;
import static stance.TestCells.TARIFF;
import static stance.TestCells.evaluate;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.TestRule;
import stance.scenario.Verdict;

@DisplayName("The verdict follows from the worst response of a party")
class VerdictTest {

    private static final String TWO_PARTIES =
            "'provisions': { " + TARIFF + " }, 'parties': ['MEXICO', 'UNITED_STATES']";

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "REJECTS,     ACCEPTS,     CONFLICT",
        "OBJECTS,     REJECTS,     CONFLICT",
        "OBJECTS,     ACCEPTS,     NEGOTIABLE",
        "ACCEPTS,     CONDITIONAL, NEGOTIABLE",
        "CONDITIONAL, SILENT,      NEGOTIABLE",
        "ACCEPTS,     SILENT,      UNDETERMINED",
        "SILENT,      SILENT,      UNDETERMINED",
        "ACCEPTS,     ACCEPTS,     AGREEMENT"
    })
    void followsFromTheWorst(String mexico, String unitedStates, Verdict expected, @TempDir Path folder) {
        var pack = TestPack.in(folder).rules("").load();
        var assumed = "'assume': { 'MEXICO': " + assumed(mexico) + ", 'UNITED_STATES': " + assumed(unitedStates) + " }";

        var evaluation = evaluate(pack, TWO_PARTIES + ", " + assumed);

        assertThat(evaluation.verdict()).isEqualTo(expected);
    }

    @Test
    void packagesWithoutOppositionAreUnopposedThoughSomebodyIsSilent() {
        assertThat(Verdict.values())
                .filteredOn(Verdict::isUnopposed)
                .containsExactly(Verdict.UNDETERMINED, Verdict.AGREEMENT);
    }

    @Test
    void alignmentNeverEntersIt(@TempDir Path folder) {
        var pack = TestRule.pack(
                folder,
                TestRule.stance("MX-1").when("$talks : Talks()").then("stance.supports( $talks );"),
                TestRule.stance("MX-2")
                        .held("PREFERENCE")
                        .when("$tariff : Tariff()")
                        .then("stance.opposes( $tariff );"));

        var evaluation = evaluate(pack, BOTH + ", 'importance': { 'talks': 100 }");

        assertThat(evaluation
                        .alignments()
                        .getOrDefault("MEXICO", Alignment.ABSENT)
                        .value()
                        .orElseThrow())
                .isGreaterThan(0.99);
        assertThat(evaluation.verdict()).isEqualTo(Verdict.NEGOTIABLE);
    }

    private static String assumed(String response) {
        return response.equals("SILENT") ? "{}" : "{ 'tariff': '" + response + "' }";
    }
}
