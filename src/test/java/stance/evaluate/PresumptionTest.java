package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.DATED;
import static stance.TestCells.TALKS;
import static stance.TestCells.TARIFF;
import static stance.TestCells.cell;
import static stance.TestCells.evaluate;
import static stance.TestCells.response;
import static stance.TestRule.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.TestRule;
import stance.scenario.Change;
import stance.scenario.Response;

@DisplayName("The proposer is presumed to accept what stands in its own file")
class PresumptionTest {

    private static final String BY_MEXICO = DATED + ", 'proposedBy': 'MEXICO', 'parties': ['MEXICO', 'UNITED_STATES'],"
            + " 'provisions': { " + TARIFF + ", " + TALKS + " }";

    private final Path folder;

    PresumptionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static TestRule onTariffs(String id, String effects) {
        return TestRule.stance(id).when("$tariff : Tariff()").then(effects);
    }

    private static String variant(String changes) {
        return BY_MEXICO + ", 'variants': { 'v': " + changes + " }";
    }

    @Nested
    @DisplayName("in the scenario itself")
    class InTheScenarioItself {

        @Test
        void itHoldsForEveryProvisionOfTheProposerAlone() {
            var pack =
                    pack(folder, onTariffs("CA-1", "stance.remarks( $tariff );").by("CANADA"));

            var evaluation = evaluate(pack, BY_MEXICO);

            assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.PRESUMED);
            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.ACCEPTS);
            assertThat(response(evaluation, "UNITED_STATES", "talks")).isEqualTo(Response.SILENT);
        }

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            "RED_LINE, opposes( $tariff ), REJECTS",
            "FIRM, opposes( $tariff ), OBJECTS",
            "PREFERENCE, 'requires( $tariff, \"an end\" )', CONDITIONAL"
        })
        void worseStancesOfTheProposerCount(String strength, String call, Response expected) {
            var pack = pack(folder, onTariffs("MX-1", "stance." + call + ";").held(strength));

            var evaluation = evaluate(pack, BY_MEXICO);

            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(expected);
        }

        @Test
        void whatTheProposerSaidGoesBeforeThePresumption() {
            var pack = pack(folder, onTariffs("MX-1", "stance.accepts( $tariff );"));

            var evaluation = evaluate(pack, BY_MEXICO);

            assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.STANCE);
        }

        @Test
        void aScenarioThatNobodyProposesHasNone() {
            var pack = TestPack.in(folder).load();

            var evaluation = evaluate(pack, "'provisions': { " + TARIFF + " }");

            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
        }
    }

    @Nested
    @DisplayName("in a variant")
    class InAVariant {

        @Test
        void aChangedProvisionHasLostIt() {
            var pack = TestPack.in(folder).load();

            var evaluation = evaluate(pack, variant("{ 'provisions': { 'tariff': { 'rate': 30 } } }"), "v");

            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.ACCEPTS);
        }

        @Test
        void anAddedProvisionHasNone() {
            var pack = TestPack.in(folder).load();
            var added = "{ 'provisions': { 'more': { 'type': 'Tariff', 'payer': 'CANADA' } } }";

            var evaluation = evaluate(pack, variant(added), "v");

            assertThat(response(evaluation, "MEXICO", "more")).isEqualTo(Response.SILENT);
            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.ACCEPTS);
        }

        @Test
        void aProvisionWrittenAnewWithTheSameValuesKeepsIt() {
            var pack = TestPack.in(folder).load();
            var same = "{ 'provisions': { 'tariff': { 'type': 'Tariff', 'rate': 25.0, 'payer': 'MEXICO' } } }";

            var evaluation = evaluate(pack, variant(same), "v");

            assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.PRESUMED);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                { 'context': { 'old': { 'type': 'Tariff', 'payer': 'CANADA' } } }
                { 'asOf': '2026-01-30' }
                { 'parties': ['MEXICO'] }
                { 'title': 'Another title' }
                """)
        void unchangedProvisionsKeepIt(String changes) {
            var pack = TestPack.in(folder).load();

            var evaluation = evaluate(pack, variant(changes), "v");

            assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.PRESUMED);
            assertThat(cell(evaluation, "MEXICO", "talks").ground()).isEqualTo(Ground.PRESUMED);
        }

        @Test
        void whoProposesTheVariantIsPresumedToAcceptItWhole() {
            var pack = TestPack.in(folder).load();
            var changes = "{ 'proposedBy': 'UNITED_STATES', 'provisions': { 'tariff': { 'rate': 30 } } }";

            var evaluation = evaluate(pack, variant(changes), "v");

            assertThat(response(evaluation, "UNITED_STATES", "tariff")).isEqualTo(Response.ACCEPTS);
            assertThat(response(evaluation, "UNITED_STATES", "talks")).isEqualTo(Response.ACCEPTS);
            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.SILENT);
        }

        @Test
        void aVariantThatNobodyProposesHasNone() {
            var pack = TestPack.in(folder).load();

            var evaluation = evaluate(pack, variant("{ 'proposedBy': null }"), "v");

            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.SILENT);
        }
    }

    @Nested
    @DisplayName("after a setting")
    class AfterASetting {

        @Test
        void aChangedProvisionHasLostIt() {
            var pack = TestPack.in(folder).load();
            var file = TestPack.scenario(pack, BY_MEXICO);

            var evaluation = Evaluation.of(file.change(file.base(), Change.set("tariff.rate=30")));

            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.ACCEPTS);
        }

        @Test
        void anotherDayKeepsIt() {
            var pack = TestPack.in(folder).load();
            var base = TestPack.scenario(pack, BY_MEXICO).base();

            var evaluation = Evaluation.of(base.asOf(base.asOf().plusDays(1)));

            assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.PRESUMED);
        }

        @Test
        void aVariantWithAProposerOfItsOwnLosesOnlyWhatTheSettingChanged() {
            var pack = TestPack.in(folder).load();
            var file = TestPack.scenario(
                    pack, variant("{ 'proposedBy': 'UNITED_STATES', 'provisions': { 'tariff': { 'rate': 30 } } }"));
            var variant = file.variants().values().iterator().next();

            var evaluation = Evaluation.of(file.change(variant, Change.set("talks.participants=CANADA")));

            assertThat(response(evaluation, "UNITED_STATES", "tariff")).isEqualTo(Response.ACCEPTS);
            assertThat(response(evaluation, "UNITED_STATES", "talks")).isEqualTo(Response.SILENT);
        }
    }
}
