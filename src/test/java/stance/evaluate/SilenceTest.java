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
import stance.TestPack;
import stance.TestRule;
import stance.evaluate.Silence.Kind;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.scenario.Response;
import stance.scenario.Verdict;

@DisplayName("Silence is agreement nowhere, and of a kind")
class SilenceTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";

    private final Path folder;

    SilenceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Silence silence(PolicyPack pack, String members) {
        return cell(evaluate(pack, members), "MEXICO", "tariff").silence().orElseThrow();
    }

    @Test
    void aPackageOnWhichEverybodyIsSilentIsUndetermined() {
        var evaluation = evaluate(TestPack.in(folder).load(), ONE);

        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(cell(evaluation, "MEXICO", "tariff").ground()).isEqualTo(Ground.NOTHING);
    }

    @Test
    void isNotOnRecordWhereNoStanceAnswersOnSuchTerms() {
        var remark = TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.remarks( $tariff );");
        var other = TestRule.stance("MX-2").when("$talks : Talks()").then("stance.opposes( $talks );");

        var silence = silence(pack(folder, remark, other), ONE);

        assertThat(silence.kind()).isEqualTo(Kind.NOT_ON_RECORD);
        assertThat(silence.stances()).isEmpty();
    }

    @Test
    void speaksOtherwiseWhereAStanceOnSuchTermsDoesNotApply() {
        var higher =
                TestRule.stance("MX-1").when("$tariff : Tariff( rate > 90 )").then("stance.opposes( $tariff );");

        var silence = silence(pack(folder, higher), ONE);

        assertThat(silence.kind()).isEqualTo(Kind.SPEAKS_OTHERWISE);
        assertThat(silence.stances()).extracting(Stance::id).containsExactly("MX-1");
    }

    @Test
    void speaksOfSuchTermsWhereItSpeaksOfTheTypeThatTheirsExtends() {
        var any = TestRule.stance("MX-1")
                .when("$term : Provision( proposed == false )")
                .then("stance.opposes( $term );");

        assertThat(silence(pack(folder, any), ONE).kind()).isEqualTo(Kind.SPEAKS_OTHERWISE);
    }

    @Test
    void isADenialWhereThePartyDeniedDiscussingIt() {
        var denial = TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.denies( $tariff );");

        var silence = silence(pack(folder, denial), ONE);

        assertThat(silence.kind()).isEqualTo(Kind.DENIED);
        assertThat(silence.findings()).hasSize(1);
    }

    @Test
    void isNoDenialOfATermWhereItsCombinationWasDenied() {
        var denial = TestRule.stance("MX-1")
                .when("$tariff : Tariff() $talks : Talks()")
                .then("stance.denies( $tariff, $talks );");

        assertThat(silence(pack(folder, denial), BOTH).kind()).isEqualTo(Kind.NOT_ON_RECORD);
    }

    @Nested
    @DisplayName("may be filled by the analyst")
    class Assumed {

        private Response assuming(String assume, TestRule... rules) {
            var evaluation = evaluate(pack(folder, rules), BOTH + ", 'assume': " + assume);
            return cell(evaluation, "MEXICO", "tariff").response();
        }

        private TestRule denial() {
            return TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.denies( $tariff );");
        }

        private TestRule other() {
            return TestRule.stance("MX-2").when("$talks : Talks( )").then("stance.remarks( $talks );");
        }

        @Test
        void forOneCellForAllOfAPartyOrForEverybody() {
            assertThat(assuming("{ 'MEXICO': { 'tariff': 'OBJECTS' } }", other()))
                    .isEqualTo(Response.OBJECTS);
        }

        @Test
        void withTheCellBeforeTheParty() {
            assertThat(assuming("{ 'MEXICO': { 'tariff': 'OBJECTS' }, '*': 'ACCEPTS' }", other()))
                    .isEqualTo(Response.OBJECTS);
        }

        @Test
        void withThePartyBeforeEverybody() {
            assertThat(assuming("{ 'MEXICO': 'REJECTS', '*': 'ACCEPTS' }", other()))
                    .isEqualTo(Response.REJECTS);
        }

        @Test
        void whereTheSilenceIsADenialOnlyByItsOwnCell() {
            assertThat(assuming("{ 'MEXICO': 'ACCEPTS' }", denial())).isEqualTo(Response.SILENT);
        }

        @Test
        void whereTheSilenceIsADenialByItsOwnCell() {
            assertThat(assuming("{ 'MEXICO': { 'tariff': 'ACCEPTS' } }", denial()))
                    .isEqualTo(Response.ACCEPTS);
        }

        @Test
        void neverAgainstAStance() {
            var against = TestRule.stance("MX-1")
                    .held("PREFERENCE")
                    .when("$tariff : Tariff()")
                    .then("stance.opposes( $tariff );");

            assertThat(assuming("{ 'MEXICO': { 'tariff': 'ACCEPTS' } }", against))
                    .isEqualTo(Response.OBJECTS);
        }
    }
}
