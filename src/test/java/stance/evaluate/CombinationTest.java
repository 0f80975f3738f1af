package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.BOTH;
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
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestRule;
import stance.scenario.Response;

@DisplayName("An effect on several provisions is on their combination")
class CombinationTest {

    private final Path folder;

    CombinationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static TestRule together(String effects) {
        return TestRule.stance("MX-1")
                .when("$tariff : Tariff() $talks : Talks()")
                .then(effects);
    }

    @Nested
    @DisplayName("a yes")
    class Positive {

        @ParameterizedTest
        @ValueSource(strings = {"supports", "accepts"})
        void endsSilenceForEachMember(String effect) {
            var pack = pack(folder, together("stance." + effect + "( $tariff, $talks );"));

            var evaluation = evaluate(pack, BOTH);

            assertThat(response(evaluation, "MEXICO", "talks+tariff")).isEqualTo(Response.ACCEPTS);
            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.ACCEPTS);
            assertThat(cell(evaluation, "MEXICO", "talks").ground()).isEqualTo(Ground.COMBINATION);
            assertThat(cell(evaluation, "MEXICO", "talks").findings())
                    .extracting(Finding::cell)
                    .containsExactly("talks+tariff");
        }

        @Test
        void doesNotOutweighWhatIsSaidOfAMemberAlone() {
            var alone = TestRule.stance("MX-2").when("$tariff : Tariff()").then("stance.opposes( $tariff );");
            var pack = pack(folder, together("stance.accepts( $tariff, $talks );"), alone);

            var evaluation = evaluate(pack, BOTH);

            assertThat(response(evaluation, "MEXICO", "talks+tariff")).isEqualTo(Response.ACCEPTS);
            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.OBJECTS);
            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.ACCEPTS);
        }

        @Test
        void leavesAnAssumptionOfAMemberUnused() {
            var pack = pack(folder, together("stance.accepts( $tariff, $talks );"));

            var evaluation = evaluate(pack, BOTH + ", 'assume': { 'MEXICO': { 'talks': 'REJECTS' } }");

            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.ACCEPTS);
        }
    }

    @Nested
    @DisplayName("a no")
    class Negative {

        @ParameterizedTest
        @ValueSource(strings = {"opposes( $tariff, $talks )", "rulesOut( $tariff, $talks )"})
        void saysNothingOfTheMembersAlone(String call) {
            var pack = pack(folder, together("stance." + call + ";"));

            var evaluation = evaluate(pack, BOTH);

            assertThat(response(evaluation, "MEXICO", "talks+tariff")).isEqualTo(Response.OBJECTS);
            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.SILENT);
            assertThat(evaluation.outcome().response("MEXICO")).isEqualTo(Response.OBJECTS);
        }

        @Test
        void mayBeAConditionOnTheCombination() {
            var pack = pack(folder, together("stance.requires( $tariff, $talks, \"an end date\" );"));

            var evaluation = evaluate(pack, BOTH);

            assertThat(response(evaluation, "MEXICO", "talks+tariff")).isEqualTo(Response.CONDITIONAL);
            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.SILENT);
        }
    }

    @Nested
    @DisplayName("the cell")
    class TheCell {

        @Test
        void existsOnlyWhereAFindingTargetsIt() {
            var pack = pack(
                    folder, TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.accepts( $tariff );"));

            var evaluation = evaluate(pack, BOTH);

            assertThat(evaluation.outcome().cells()).extracting(Cell::name).containsExactly("tariff", "talks");
        }

        @Test
        void isTheSameForTheSameMembersInAnyOrder() {
            var other = TestRule.stance("MX-2")
                    .when("$talks : Talks() $tariff : Tariff()")
                    .then("stance.opposes( $talks, $tariff );");
            var pack = pack(folder, together("stance.accepts( $tariff, $talks );"), other);

            var evaluation = evaluate(pack, BOTH);

            assertThat(cell(evaluation, "MEXICO", "talks+tariff").findings()).hasSize(2);
            assertThat(response(evaluation, "MEXICO", "talks+tariff")).isEqualTo(Response.OBJECTS);
        }

        @Test
        void ofOneProvisionMatchedTwiceIsThatOfTheProvision() {
            var twice = TestRule.stance("MX-1")
                    .when("$one : Tariff() $two : Tariff()")
                    .then("stance.opposes( $one, $two );");
            var pack = pack(folder, twice);

            var evaluation = evaluate(pack, BOTH);

            assertThat(evaluation.findings())
                    .singleElement()
                    .extracting(Finding::cell)
                    .isEqualTo("tariff");
            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.OBJECTS);
        }
    }
}
