package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.DATED;
import static stance.TestCells.TARIFF;
import static stance.TestCells.cell;
import static stance.TestCells.evaluate;
import static stance.TestRule.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.TestPack;
import stance.TestRule;
import stance.scenario.Response;

@DisplayName("An assumption fills silence")
class AssumptionTest {

    private static final String ONE = DATED + ", 'provisions': { " + TARIFF + " }";

    private final Path folder;

    AssumptionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String assuming(Response response) {
        return ONE + ", 'assume': { 'MEXICO': { 'tariff': '" + response + "' } }";
    }

    private static TestRule onTariffs(String effects) {
        return TestRule.stance("MX-1").when("$tariff : Tariff()").then(effects);
    }

    @ParameterizedTest
    @EnumSource(value = Response.class, names = "SILENT", mode = EnumSource.Mode.EXCLUDE)
    void withAnyResponseThatIsNotSilenceAndIsMarked(Response assumed) {
        var pack = TestPack.in(folder).load();

        var cell = cell(evaluate(pack, assuming(assumed)), "MEXICO", "tariff");

        assertThat(cell.response()).isEqualTo(assumed);
        assertThat(cell.ground()).isEqualTo(Ground.ASSUMED);
    }

    @Test
    void andNeverOverridesAStanceForTheBetter() {
        var pack = pack(folder, onTariffs("stance.opposes( $tariff );"));

        var cell = cell(evaluate(pack, assuming(Response.ACCEPTS)), "MEXICO", "tariff");

        assertThat(cell.response()).isEqualTo(Response.OBJECTS);
        assertThat(cell.ground()).isEqualTo(Ground.STANCE);
    }

    @Test
    void andNeverOverridesAStanceForTheWorse() {
        var pack = pack(folder, onTariffs("stance.accepts( $tariff );"));

        var cell = cell(evaluate(pack, assuming(Response.REJECTS)), "MEXICO", "tariff");

        assertThat(cell.response()).isEqualTo(Response.ACCEPTS);
        assertThat(cell.ground()).isEqualTo(Ground.STANCE);
    }

    @Test
    void andDoesNotOverrideThePresumptionOfTheProposer() {
        var pack = TestPack.in(folder).load();

        var cell = cell(evaluate(pack, assuming(Response.OBJECTS) + ", 'proposedBy': 'MEXICO'"), "MEXICO", "tariff");

        assertThat(cell.response()).isEqualTo(Response.ACCEPTS);
        assertThat(cell.ground()).isEqualTo(Ground.PRESUMED);
    }

    @Test
    void alsoWhereAStanceSpeaksOfItWithoutAnAnswer() {
        var pack = pack(folder, onTariffs("stance.remarks( $tariff );"));

        var cell = cell(evaluate(pack, assuming(Response.ACCEPTS)), "MEXICO", "tariff");

        assertThat(cell.ground()).isEqualTo(Ground.ASSUMED);
    }

    @Test
    void ofAVariantUnlessItTakesItBack() {
        var pack = TestPack.in(folder).load();
        var members = assuming(Response.ACCEPTS)
                + ", 'variants': { 'kept': { 'title': 'Kept' }, 'without': { 'assume': null } }";

        var kept = evaluate(pack, members, "kept");
        var without = evaluate(pack, members, "without");

        assertThat(cell(kept, "MEXICO", "tariff").ground()).isEqualTo(Ground.ASSUMED);
        assertThat(cell(without, "MEXICO", "tariff").ground()).isEqualTo(Ground.NOTHING);
    }
}
