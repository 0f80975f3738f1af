package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.BOTH;
import static stance.TestCells.TARIFF;
import static stance.TestCells.cell;
import static stance.TestCells.evaluate;
import static stance.TestRule.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestRule;
import stance.scenario.Response;

@DisplayName("Where the stances of an actor disagree on a cell, the firmer words decide")
class StrengthTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";

    private final Path folder;

    StrengthTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static TestRule says(String id, String strength, String call) {
        return TestRule.stance(id).held(strength).when("$tariff : Tariff()").then("stance." + call + ";");
    }

    private static TestRule onBoth(String id, String strength, String effect) {
        return TestRule.stance(id)
                .held(strength)
                .when("$tariff : Tariff() $talks : Talks()")
                .then("stance." + effect + "( $tariff, $talks );");
    }

    private Cell tariff(TestRule... rules) {
        return cell(evaluate(pack(folder, rules), ONE), "MEXICO", "tariff");
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource({
        "FIRM,       supports( $tariff ), RED_LINE,   opposes( $tariff ),           REJECTS",
        "FIRM,       accepts( $tariff ),  RED_LINE,   'requires( $tariff, \"x\" )', REJECTS",
        "FIRM,       supports( $tariff ), FIRM,       opposes( $tariff ),           OBJECTS",
        "FIRM,       supports( $tariff ), FIRM,       'requires( $tariff, \"x\" )', CONDITIONAL",
        "PREFERENCE, supports( $tariff ), FIRM,       rulesOut( $tariff ),          OBJECTS",
        "PREFERENCE, supports( $tariff ), PREFERENCE, opposes( $tariff ),           OBJECTS",
        "FIRM,       accepts( $tariff ),  PREFERENCE, opposes( $tariff ),           ACCEPTS",
        "FIRM,       accepts( $tariff ),  PREFERENCE, 'requires( $tariff, \"x\" )', ACCEPTS",
        "PREFERENCE, opposes( $tariff ),  FIRM,       'requires( $tariff, \"x\" )', OBJECTS"
    })
    void againstCountsWhereItIsAtLeastAsFirmAsFor(
            String strength, String call, String otherStrength, String otherCall, Response expected) {
        assertThat(tariff(says("MX-1", strength, call), says("MX-2", otherStrength, otherCall))
                        .response())
                .isEqualTo(expected);
    }

    @Test
    void weakerWordsAgainstAreSetAsideAndShown() {
        var cell = tariff(says("MX-1", "FIRM", "accepts( $tariff )"), says("MX-2", "PREFERENCE", "opposes( $tariff )"));

        assertThat(cell.setAside()).extracting(finding -> finding.stance().id()).containsExactly("MX-2");
        assertThat(cell.deciding()).extracting(finding -> finding.stance().id()).containsExactly("MX-1");
    }

    @Nested
    @DisplayName("a cell is divided")
    class Divided {

        @ParameterizedTest
        @CsvSource({"FIRM, FIRM", "FIRM, PREFERENCE", "PREFERENCE, RED_LINE"})
        void whereDifferentStancesAreForAndAgainstAtAnyStrength(String forIt, String against) {
            assertThat(tariff(says("MX-1", forIt, "accepts( $tariff )"), says("MX-2", against, "opposes( $tariff )"))
                            .isDivided())
                    .isTrue();
        }

        @Test
        void notByOneStanceThatSaysBoth() {
            var both = TestRule.stance("MX-1")
                    .when("$tariff : Tariff()")
                    .then("stance.accepts( $tariff ); stance.opposes( $tariff );");

            assertThat(tariff(both).isDivided()).isFalse();
        }

        @Test
        void notByAPreferredTargetAboveAFirmFloor() {
            var cell = tariff(
                    says("MX-1", "FIRM", "accepts( $tariff )"),
                    says("MX-2", "PREFERENCE", "requires( $tariff, \"a lower rate\" )"));

            assertThat(cell.isDivided()).isFalse();
            assertThat(cell.rather())
                    .extracting(finding -> finding.stance().id())
                    .containsExactly("MX-2");
        }

        @Test
        void byAPreferredTargetThatIsNotAccepted() {
            var cell = tariff(
                    says("MX-1", "PREFERENCE", "accepts( $tariff )"),
                    says("MX-2", "PREFERENCE", "requires( $tariff, \"a lower rate\" )"));

            assertThat(cell.response()).isEqualTo(Response.CONDITIONAL);
            assertThat(cell.isDivided()).isTrue();
        }
    }

    @Nested
    @DisplayName("a combination that the actor accepts")
    class Combination {

        private Cell tariffWith(TestRule... rules) {
            return cell(evaluate(pack(folder, rules), BOTH), "MEXICO", "tariff");
        }

        @Test
        void countsOnEachMemberAtItsStrength() {
            var cell = tariffWith(onBoth("MX-1", "FIRM", "supports"), says("MX-2", "PREFERENCE", "opposes( $tariff )"));

            assertThat(cell.response()).isEqualTo(Response.ACCEPTS);
            assertThat(cell.ground()).isEqualTo(Ground.COMBINATION);
        }

        @Test
        void doesNotOutweighWhatIsAsFirmAgainstAMember() {
            assertThat(tariffWith(onBoth("MX-1", "FIRM", "supports"), says("MX-2", "FIRM", "opposes( $tariff )"))
                            .response())
                    .isEqualTo(Response.OBJECTS);
        }

        @Test
        void countsOnlyWhereTheCombinationItselfIsAccepted() {
            assertThat(tariffWith(onBoth("MX-1", "FIRM", "supports"), onBoth("MX-2", "FIRM", "opposes"))
                            .response())
                    .isEqualTo(Response.SILENT);
        }
    }

    @Nested
    @DisplayName("a preference of the proposer against putting terms together")
    class GivenUp {

        @Test
        void isSetAsideWhereTheyStandInItsOwnFile() {
            var evaluation =
                    evaluate(pack(folder, onBoth("MX-1", "PREFERENCE", "opposes")), BOTH + ", 'proposedBy': 'MEXICO'");

            var cell = cell(evaluation, "MEXICO", "talks+tariff");

            assertThat(cell.response()).isEqualTo(Response.ACCEPTS);
            assertThat(cell.ground()).isEqualTo(Ground.PRESUMED);
            assertThat(cell.setAside()).hasSize(1);
        }

        @Test
        void countsWhereOneOfThemWasChanged() {
            var evaluation = evaluate(
                    pack(folder, onBoth("MX-1", "PREFERENCE", "opposes")),
                    BOTH
                            + ", 'proposedBy': 'MEXICO', 'variants': { 'v': { 'provisions': { 'tariff': { 'rate': 1 } } } }",
                    "v");

            assertThat(cell(evaluation, "MEXICO", "talks+tariff").response()).isEqualTo(Response.OBJECTS);
        }

        @Test
        void countsWhereItIsFirm() {
            var evaluation =
                    evaluate(pack(folder, onBoth("MX-1", "FIRM", "opposes")), BOTH + ", 'proposedBy': 'MEXICO'");

            assertThat(cell(evaluation, "MEXICO", "talks+tariff").response()).isEqualTo(Response.OBJECTS);
        }

        @Test
        void countsWhereItIsAgainstASingleTerm() {
            var evaluation = evaluate(
                    pack(folder, says("MX-1", "PREFERENCE", "opposes( $tariff )")), BOTH + ", 'proposedBy': 'MEXICO'");

            assertThat(cell(evaluation, "MEXICO", "tariff").response()).isEqualTo(Response.OBJECTS);
        }
    }
}
