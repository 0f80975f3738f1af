package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.BOTH;
import static stance.TestCells.TARIFF;
import static stance.TestCells.evaluate;
import static stance.TestRule.pack;

import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestRule;

@DisplayName("The alignment is the mean worth of the cells that stances decide")
class AlignmentTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";

    private final Path folder;

    AlignmentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static TestRule rule(String id, String strength, String call) {
        return TestRule.stance(id).held(strength).when("$tariff : Tariff()").then("stance." + call + ";");
    }

    private Optional<Double> alignment(String members, TestRule... rules) {
        return Optional.ofNullable(
                        evaluate(pack(folder, rules), members).alignments().get("MEXICO"))
                .flatMap(Alignment::value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "supports( $tariff ),                  1",
        "accepts( $tariff ),                   0.5",
        "opposes( $tariff ),                   0",
        "rulesOut( $tariff ),                  0",
        "'requires( $tariff, \"an end\" )',  0"
    })
    void aCellIsWorthOneWhereItIsSupportedHalfWhereItIsAcceptedAndElseNothing(String call, double expected) {
        assertThat(alignment(ONE, rule("MX-1", "FIRM", call))).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"remarks( $tariff )", "denies( $tariff )"})
    void itIsAbsentWhereNoStanceDecidesACell(String call) {
        assertThat(alignment(ONE, rule("MX-1", "FIRM", call))).isEmpty();
    }

    @Test
    void whatSeveralStancesSayAlikeCountsOnce() {
        var talks = TestRule.stance("MX-3").when("$talks : Talks()").then("stance.opposes( $talks );");

        assertThat(alignment(
                        BOTH,
                        rule("MX-1", "FIRM", "supports( $tariff )"),
                        rule("MX-2", "FIRM", "supports( $tariff )"),
                        talks))
                .hasValue(0.5);
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource({
        "FIRM, FIRM, 0.5",
        "FIRM, PREFERENCE, 0.6666667",
        "PREFERENCE, RED_LINE, 0.25",
        "PREFERENCE, FIRM, 0.3333333"
    })
    void aCellWeighsWhatTheDecidingStrengthDoes(String forTariff, String againstTalks, double expected) {
        var talks = TestRule.stance("MX-2")
                .held(againstTalks)
                .when("$talks : Talks()")
                .then("stance.opposes( $talks );");

        assertThat(alignment(BOTH, rule("MX-1", forTariff, "supports( $tariff )"), talks)
                        .orElseThrow())
                .isEqualTo(expected, Offset.offset(1e-6));
    }

    @Test
    void aSupportThatFirmerWordsSetAsideIsWorthNothing() {
        assertThat(alignment(
                        ONE,
                        rule("MX-1", "PREFERENCE", "supports( $tariff )"),
                        rule("MX-2", "FIRM", "opposes( $tariff )")))
                .hasValue(0.0);
    }

    @Test
    void aPreferredSupportBelowAFirmAcceptanceDoesNotMakeItMore() {
        assertThat(alignment(
                        ONE,
                        rule("MX-1", "PREFERENCE", "supports( $tariff )"),
                        rule("MX-2", "FIRM", "accepts( $tariff )")))
                .hasValue(0.5);
    }

    @Test
    void aProvisionWeighsWhatTheScenarioSays() {
        var talks = TestRule.stance("MX-2").when("$talks : Talks()").then("stance.opposes( $talks );");

        assertThat(alignment(
                        BOTH + ", 'importance': { 'tariff': 3 }", rule("MX-1", "FIRM", "supports( $tariff )"), talks))
                .hasValue(0.75);
    }

    @Test
    void whatIsPresumedOrAssumedDoesNotCount() {
        assertThat(alignment(
                        BOTH + ", 'proposedBy': 'MEXICO', 'assume': { 'MEXICO': 'ACCEPTS' }",
                        rule("MX-1", "FIRM", "opposes( $tariff )")))
                .hasValue(0.0);
    }

    @Test
    void isGivenForEveryActorWhoseStancesDecideSomethingPartyOrNot() {
        var rule = TestRule.stance("US-1").by("UNITED_STATES").when("$tariff : Tariff()");

        var evaluation = evaluate(pack(folder, rule.then("stance.accepts( $tariff );")), ONE);

        assertThat(evaluation.alignments()).containsOnlyKeys("UNITED_STATES");
    }
}
