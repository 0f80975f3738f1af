package stance.explore.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.evaluate.Evaluation;

@DisplayName("What is guessed")
class SelectionTest {

    private static final String TARIFF = "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 } }";

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, 0",
        "8, 0 1 2 3 4 5 6 7",
        "9, 0 2 4 6 8",
        "20, 0 3 6 9 12 15 18",
        "64, 0 8 16 24 32 40 48 56"
    })
    void isSpreadOverAllInTheirOrder(int all, String chosen) {
        var spread = Selection.spread(IntStream.range(0, all).boxed().toList());

        assertThat(String.join(" ", spread.stream().map(String::valueOf).toList()))
                .isEqualTo(chosen);
    }

    @Test
    void tellsPartiesApart(@TempDir Path folder) {
        var pack = TestPack.in(folder)
                .stance("MX-1", "$tariff : Tariff( rate > 10 )", "stance.opposes( $tariff );")
                .load();
        var different = TestPack.scenario(pack, "'parties': ['MEXICO', 'CANADA'], " + TARIFF);
        var alike = TestPack.scenario(pack, "'parties': ['UNITED_STATES', 'CANADA'], " + TARIFF);

        assertThat(List.of(different, alike))
                .extracting(file -> Selection.isTelling(Evaluation.of(file.base())))
                .containsExactly(true, false);
    }
}
