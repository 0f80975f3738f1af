package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.TARIFF;
import static stance.TestCells.evaluate;
import static stance.TestRule.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestRule;
import stance.problem.Problem;
import stance.problem.Severity;

@DisplayName("A warning is not an error")
class WarningsTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";
    private static final TestRule MEXICO =
            TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.remarks( $tariff );");

    private final Path folder;

    WarningsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-01-31, 0", "2026-02-01, 1"})
    void aDateAfterTheLastRecordHasOne(String day, int warnings) {
        var pack = pack(folder, MEXICO);

        var evaluation = evaluate(pack, ONE + ", 'asOf': '" + day + "'");

        assertThat(evaluation.warnings()).hasSize(warnings).allSatisfy(warning -> {
            assertThat(warning.code()).isEqualTo("evaluate.after-record");
            assertThat(warning.severity()).isEqualTo(Severity.WARNING);
            assertThat(warning.message().toString()).contains("no record after 2026-01-31");
        });
    }

    @Test
    void aPartyWithoutAStanceOnThatDateHasOne() {
        var pack = pack(folder, MEXICO);

        var evaluation = evaluate(pack, ONE + ", 'parties': ['MEXICO', 'UNITED_STATES']");

        assertThat(evaluation.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("evaluate.no-stance");
            assertThat(warning.message().toString()).contains("No stance of the United States applies on 2026-01-29");
        });
    }

    @Test
    void aProposerWhoIsNoPartyHasOne() {
        var pack = pack(folder, MEXICO);

        var evaluation = evaluate(pack, ONE + ", 'parties': ['MEXICO'], 'proposedBy': 'UNITED_STATES'");

        assertThat(evaluation.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("evaluate.proposer-not-asked");
            assertThat(warning.message()).hasToString("Nobody asks the United States, which proposes this.");
        });
    }

    @Test
    void aPartyWhoseStancesAreYetToBeSaidHasOne() {
        var pack = pack(folder, MEXICO);

        var evaluation = evaluate(pack, ONE + ", 'asOf': '2026-01-28'");

        assertThat(evaluation.warnings()).extracting(Problem::code).containsExactly("evaluate.no-stance");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "opposes( $tariff ),               objects to",
        "'requires( $tariff, \"an end\" )',  sets a condition for"
    })
    void aProposerWhoseOwnStancesAreWorseHasOne(String call, String verb) {
        var pack = pack(folder, MEXICO.then("stance." + call + ";"));

        var evaluation = evaluate(pack, ONE + ", 'proposedBy': 'MEXICO'");

        assertThat(evaluation.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("evaluate.proposer");
            assertThat(warning.message().toString()).endsWith("Mexico " + verb + " tariff.");
        });
    }

    @Test
    void aProposerThatSpeaksWellOfItsProposalHasNone() {
        var pack = pack(folder, MEXICO.then("stance.accepts( $tariff );"));

        var evaluation = evaluate(pack, ONE + ", 'proposedBy': 'MEXICO'");

        assertThat(evaluation.warnings()).isEmpty();
    }

    @Test
    void itNamesTheFileOfTheScenario() {
        var pack = pack(folder, MEXICO);

        var evaluation = evaluate(pack, ONE + ", 'asOf': '2027-01-01'");

        assertThat(evaluation.warnings())
                .singleElement()
                .extracting(warning -> warning.place().file())
                .isEqualTo("test.json");
    }

    @Test
    void aSilenceThatABlanketAssumptionDoesNotFillHasOne() {
        var denies = TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.denies( $tariff );");

        var evaluation = evaluate(pack(folder, denies), ONE + ", 'assume': { 'MEXICO': 'ACCEPTS' }");
        var filled = evaluate(pack(folder, denies), ONE + ", 'assume': { 'MEXICO': { 'tariff': 'ACCEPTS' } }");

        assertThat(evaluation.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("evaluate.unfilled");
            assertThat(warning.message().toString())
                    .contains("does not fill that of Mexico on tariff (denied discussing it)");
        });
        assertThat(filled.warnings()).isEmpty();
    }

    @Test
    void provisionsThatSayTheSameHaveOne() {
        var twice = "'provisions': { " + TARIFF + ", " + TARIFF.replace("tariff", "again") + " }";

        assertThat(evaluate(pack(folder, MEXICO), twice).warnings())
                .extracting(Problem::code)
                .containsExactly("evaluate.twice");
    }
}
