package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.BOTH;
import static stance.TestCells.TARIFF;
import static stance.TestCells.cell;
import static stance.TestCells.evaluate;
import static stance.TestCells.response;
import static stance.TestRule.pack;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.TestRule;
import stance.scenario.Response;

@DisplayName("A response is the first that holds of the table")
class ResponseTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";

    private final Path folder;

    ResponseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static TestRule says(String id, String strength, String effects) {
        return TestRule.stance(id).held(strength).when("$tariff : Tariff()").then(effects);
    }

    @Nested
    @DisplayName("in a cell")
    class InACell {

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            "RED_LINE,   opposes( $tariff ),             REJECTS",
            "RED_LINE,   rulesOut( $tariff ),            REJECTS",
            "RED_LINE,   'requires( $tariff, \"x\" )',   REJECTS",
            "FIRM,       opposes( $tariff ),             OBJECTS",
            "FIRM,       rulesOut( $tariff ),            OBJECTS",
            "PREFERENCE, opposes( $tariff ),             OBJECTS",
            "PREFERENCE, rulesOut( $tariff ),            OBJECTS",
            "FIRM,       'requires( $tariff, \"x\" )',   CONDITIONAL",
            "PREFERENCE, 'requires( $tariff, \"x\" )',   CONDITIONAL",
            "FIRM,       supports( $tariff ),            ACCEPTS",
            "FIRM,       accepts( $tariff ),             ACCEPTS",
            "PREFERENCE, supports( $tariff ),            ACCEPTS",
            "PREFERENCE, accepts( $tariff ),             ACCEPTS"
        })
        void followsFromTheEffectAndItsStrength(String strength, String call, Response expected) {
            var pack = pack(folder, says("MX-1", strength, "stance." + call + ";"));

            var evaluation = evaluate(pack, ONE);

            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(expected);
            assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.STANCE);
        }

        @Test
        void isSilentWhereNothingOfThePartySpeaksOfIt() {
            var pack = pack(
                    folder, says("US-1", "FIRM", "stance.supports( $tariff );").by("UNITED_STATES"));

            var evaluation = evaluate(pack, ONE);

            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
            assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.NOTHING);
        }

        @ParameterizedTest
        @ValueSource(strings = {"denies( $tariff )", "remarks( $tariff )"})
        void isSilentWhereAStanceAnswersNothing(String call) {
            var pack = pack(folder, says("MX-1", "RED_LINE", "stance." + call + ";"));

            var evaluation = evaluate(pack, ONE);

            assertThat(evaluation.findings()).hasSize(1);
            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.SILENT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"threatens( $talks, \"tariffs\" )", "proposes( $talks, \"participants\", Country.CANADA )"})
        void isSilentWhereAThreatOrACounterOfferStandsBesideAnAnswerOnSomethingElse(String call) {
            var pack = pack(
                    folder,
                    TestRule.stance("MX-1")
                            .when("$tariff : Tariff() $talks : Talks()")
                            .then("stance.opposes( $tariff ); stance." + call + ";"));

            var evaluation = evaluate(pack, BOTH);

            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.OBJECTS);
            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.SILENT);
        }
    }

    @Nested
    @DisplayName("to the package")
    class ToThePackage {

        @ParameterizedTest(name = "{0} and {1}: {2}")
        @CsvSource({
            "REJECTS,     OBJECTS,     REJECTS",
            "OBJECTS,     CONDITIONAL, OBJECTS",
            "CONDITIONAL, SILENT,      CONDITIONAL",
            "SILENT,      ACCEPTS,     SILENT",
            "ACCEPTS,     ACCEPTS,     ACCEPTS"
        })
        void isTheWorstOverTheCellsOfTheParty(Response tariff, Response talks, Response expected) {
            var pack = TestPack.in(folder).rules("").load();
            var assumed = Map.of("tariff", tariff, "talks", talks).entrySet().stream()
                    .filter(entry -> entry.getValue() != Response.SILENT)
                    .map(entry -> "'" + entry.getKey() + "': '" + entry.getValue() + "'")
                    .collect(Collectors.joining(", ", "{ ", " }"));

            var evaluation = evaluate(pack, BOTH + ", 'assume': { 'MEXICO': " + assumed + " }");

            assertThat(evaluation.outcome().response("MEXICO")).isEqualTo(expected);
        }

        @Test
        void hasNoPartInWhatActorsSayThatAreNotParties() {
            var pack = pack(
                    folder,
                    says("US-1", "RED_LINE", "stance.opposes( $tariff );").by("UNITED_STATES"),
                    says("MX-1", "FIRM", "stance.accepts( $tariff );"));

            var evaluation = evaluate(pack, ONE);

            assertThat(evaluation.findings())
                    .extracting(finding -> finding.stance().id())
                    .containsExactly("MX-1", "US-1");
            assertThat(evaluation.outcome().responses()).containsOnlyKeys("MEXICO");
            assertThat(evaluation.outcome().response("MEXICO")).isEqualTo(Response.ACCEPTS);
        }
    }
}
