package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stance.TestCells.BOTH;
import static stance.TestCells.TARIFF;
import static stance.TestCells.cell;
import static stance.TestCells.evaluate;
import static stance.TestRule.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestRule;
import stance.problem.RefusedException;
import stance.scenario.Response;

@DisplayName("A rate says how much an actor values a term")
class RatesTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";

    private final Path folder;

    RatesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static TestRule says(String id, String call) {
        return TestRule.stance(id).when("$tariff : Tariff()").then("stance." + call + ";");
    }

    @Test
    void itAnswersNothing() {
        var evaluation = evaluate(pack(folder, says("MX-1", "rates( $tariff, 0.35 )")), ONE);

        assertThat(cell(evaluation, "MEXICO", "tariff").response()).isEqualTo(Response.SILENT);
    }

    @Test
    void itIsTheAlignmentOfTheCell() {
        var evaluation = evaluate(pack(folder, says("MX-1", "rates( $tariff, 0.35 )")), ONE);

        assertThat(evaluation
                        .alignments()
                        .getOrDefault("MEXICO", Alignment.ABSENT)
                        .value())
                .hasValue(0.35);
    }

    @Test
    void itTakesThePlaceOfWhatTheCellIsWorth() {
        var pack = pack(folder, says("MX-1", "rates( $tariff, 0.35 )"), says("MX-2", "opposes( $tariff )"));

        assertThat(evaluate(pack, ONE)
                        .alignments()
                        .getOrDefault("MEXICO", Alignment.ABSENT)
                        .value())
                .hasValue(0.35);
    }

    @Test
    void itWeighsOneTimesImportance() {
        var talks = TestRule.stance("MX-2").when("$talks : Talks()").then("stance.rates( $talks, 1 );");
        var pack = pack(folder, says("MX-1", "rates( $tariff, 0 )").with("importance", "3"), talks);

        assertThat(evaluate(pack, BOTH)
                        .alignments()
                        .getOrDefault("MEXICO", Alignment.ABSENT)
                        .value())
                .hasValue(0.25);
    }

    @Test
    void twoDifferentRatesOnOneCellAreRefused() {
        var pack = pack(folder, says("MX-1", "rates( $tariff, 0.35 )"), says("MX-2", "rates( $tariff, 0.4 )"));

        assertThatThrownBy(() -> evaluate(pack, ONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Mexico rates tariff differently by several stances: MX-1 0.35, MX-2 0.4.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rates( $tariff )",
                "rates( $tariff, 1.5 )",
                "rates( $tariff, \"much\" )",
                "rates( $tariff, 0.1234567 )"
            })
    void itIsANumberFromZeroToOne(String call) {
        assertThatThrownBy(() -> pack(folder, says("MX-1", call)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("rates ends with one number from 0 to 1");
    }

    @Test
    void itIsOfOneTerm() {
        var both = TestRule.stance("MX-1")
                .when("$tariff : Tariff() $talks : Talks()")
                .then("stance.rates( $tariff, $talks, 0.5 );");

        assertThatThrownBy(() -> pack(folder, both))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("rates takes one bound fact.");
    }
}
