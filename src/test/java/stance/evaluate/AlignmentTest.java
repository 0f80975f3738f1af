package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.TARIFF;
import static stance.TestCells.evaluate;
import static stance.TestRule.pack;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestRule;

@DisplayName("The alignment is (support - opposition) / (support + opposition)")
class AlignmentTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";

    @ParameterizedTest(name = "{0} for, {1} against: {2}")
    @CsvSource({"3, 0, 1.0", "0, 2, -1.0", "1, 1, 0.0", "3, 1, 0.5", "1, 2, -0.3333333"})
    void isBetweenMinusOneAndOne(int support, int opposition, double expected) {
        assertThat(new Alignment(support, opposition).value().orElseThrow()).isEqualTo(expected, Offset.offset(1e-6));
    }

    @Test
    void isAbsentWhereThereIsNeither() {
        assertThat(new Alignment(0, 0).value()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2} for, {3} against")
    @CsvSource({
        "FIRM,       supports( $tariff ),                2, 0",
        "FIRM,       accepts( $tariff ),                 2, 0",
        "PREFERENCE, supports( $tariff ),                1, 0",
        "RED_LINE,   rulesOut( $tariff ),                0, 3",
        "FIRM,       'requires( $tariff, \"an end\" )',  0, 2",
        "PREFERENCE, opposes( $tariff ),                 0, 1",
        "RED_LINE,   remarks( $tariff ),                 0, 0",
        "RED_LINE,   denies( $tariff ),                  0, 0"
    })
    void weighsEachFindingByItsStrength(
            String strength, String call, int support, int opposition, @TempDir Path folder) {
        var rule = TestRule.stance("MX-1").held(strength).when("$tariff : Tariff()");
        var pack = pack(folder, rule.then("stance." + call + ";"));

        var evaluation = evaluate(pack, ONE);

        assertThat(evaluation.alignments().get("MEXICO")).isEqualTo(new Alignment(support, opposition));
    }

    @Test
    void isGivenForEveryActorThatHasAFindingPartyOrNot(@TempDir Path folder) {
        var rule = TestRule.stance("US-1").by("UNITED_STATES").when("$tariff : Tariff()");
        var pack = pack(folder, rule.then("stance.accepts( $tariff );"));

        var evaluation = evaluate(pack, ONE);

        assertThat(evaluation.alignments()).containsOnlyKeys("UNITED_STATES");
    }
}
