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
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.TestRule;
import stance.scenario.Response;
import stance.scenario.Verdict;

@DisplayName("The two readings")
class ReadingTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";

    private final Path folder;

    ReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static TestRule preference(String when, String effects) {
        return TestRule.stance("MX-1").held("PREFERENCE").when(when).then(effects);
    }

    @Nested
    @DisplayName("differ on silence")
    class Silence {

        @Test
        void whichIsNeverAgreementInTheStrictOne() {
            var pack = TestPack.in(folder).load();

            var strict = evaluate(pack, ONE).strict();

            assertThat(strict.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(cell(strict, "MEXICO", "tariff").ground()).isEqualTo(Ground.NOTHING);
        }

        @Test
        void whichConsentsInTheLenientOne() {
            var pack = TestPack.in(folder).load();

            var lenient = evaluate(pack, ONE).lenient();

            assertThat(lenient.verdict()).isEqualTo(Verdict.AGREEMENT);
            assertThat(cell(lenient, "MEXICO", "tariff").ground()).isEqualTo(Ground.CONSENT);
        }
    }

    @Nested
    @DisplayName("differ on preferences")
    class Preferences {

        @ParameterizedTest
        @ValueSource(strings = {"opposes( $tariff )", "rulesOut( $tariff )", "requires( $tariff, \"an end\" )"})
        void whichAreShownButDoNotCountInTheLenientOneWhereTheyAreAgainstIt(String call) {
            var pack = pack(folder, preference("$tariff : Tariff()", "stance." + call + ";"));

            var evaluation = evaluate(pack, ONE);

            assertThat(evaluation.strict().verdict()).isEqualTo(Verdict.NEGOTIABLE);
            assertThat(evaluation.lenient().verdict()).isEqualTo(Verdict.AGREEMENT);
            assertThat(evaluation.findings()).hasSize(1);
            assertThat(cell(evaluation.lenient(), "MEXICO", "tariff").findings())
                    .isEmpty();
            assertThat(cell(evaluation.lenient(), "MEXICO", "tariff").ground()).isEqualTo(Ground.SET_ASIDE);
        }

        @Test
        void whichAnAssumptionDoesNotOverrideInEither() {
            var pack = pack(folder, preference("$tariff : Tariff()", "stance.opposes( $tariff );"));

            var evaluation = evaluate(pack, ONE + ", 'assume': { 'MEXICO': { 'tariff': 'REJECTS' } }");

            assertThat(evaluation.strict().verdict()).isEqualTo(Verdict.NEGOTIABLE);
            assertThat(evaluation.lenient().verdict()).isEqualTo(Verdict.AGREEMENT);
        }

        @Test
        void whichCountInBothWhereTheyAreForIt() {
            var pack = pack(folder, preference("$tariff : Tariff()", "stance.supports( $tariff );"));

            var evaluation = evaluate(pack, ONE);

            assertThat(cell(evaluation.lenient(), "MEXICO", "tariff").ground()).isEqualTo(Ground.STANCE);
        }

        @Test
        void whichInTheLenientOneLeaveTheRestOfTheCellToCount() {
            var firm =
                    TestRule.stance("MX-2").when("$tariff : Tariff()").then("stance.requires( $tariff, \"an end\" );");
            var pack = pack(folder, preference("$tariff : Tariff()", "stance.opposes( $tariff );"), firm);

            var evaluation = evaluate(pack, ONE);

            assertThat(cell(evaluation.strict(), "MEXICO", "tariff").response()).isEqualTo(Response.OBJECTS);
            assertThat(cell(evaluation.lenient(), "MEXICO", "tariff").response())
                    .isEqualTo(Response.CONDITIONAL);
        }

        @Test
        void whichOnACombinationOrThePackageLeaveCellsThatConsent() {
            var pack = pack(
                    folder,
                    preference(
                            "$tariff : Tariff() $talks : Talks()",
                            "stance.opposes( $tariff, $talks ); stance.opposes( stance.thePackage() );"));

            var evaluation = evaluate(pack, BOTH);

            assertThat(cell(evaluation.strict(), "MEXICO", "package").response())
                    .isEqualTo(Response.OBJECTS);
            assertThat(cell(evaluation.lenient(), "MEXICO", "talks+tariff").ground())
                    .isEqualTo(Ground.SET_ASIDE);
            assertThat(cell(evaluation.lenient(), "MEXICO", "package").response())
                    .isEqualTo(Response.ACCEPTS);
            assertThat(evaluation.lenient().verdict()).isEqualTo(Verdict.AGREEMENT);
        }

        @Test
        void whichDoNotTakeThePresumptionFromTheProposerInTheLenientOne() {
            var pack = pack(folder, preference("$tariff : Tariff()", "stance.opposes( $tariff );"));

            var evaluation = evaluate(pack, ONE + ", 'proposedBy': 'MEXICO'");

            assertThat(cell(evaluation.strict(), "MEXICO", "tariff").response()).isEqualTo(Response.OBJECTS);
            assertThat(cell(evaluation.lenient(), "MEXICO", "tariff").ground()).isEqualTo(Ground.PRESUMED);
        }
    }

    @Nested
    @DisplayName("agree")
    class Agreement {

        @ParameterizedTest(name = "on {0} opposition: {1}")
        @CsvSource({"RED_LINE, CONFLICT", "FIRM, NEGOTIABLE"})
        void onOppositionThatIsFirmerThanAPreference(String strength, Verdict expected) {
            var pack = pack(
                    folder,
                    preference("$tariff : Tariff()", "stance.opposes( $tariff );")
                            .held(strength));

            var evaluation = evaluate(pack, ONE);

            assertThat(evaluation.strict().verdict()).isEqualTo(expected);
            assertThat(evaluation.lenient().verdict()).isEqualTo(expected);
        }
    }

    @Test
    void areBothGivenWhicheverWasAskedFor() {
        var pack = TestPack.in(folder).load();
        var proposal = TestPack.scenario(pack, ONE).base();

        var evaluation = new Evaluator(Reading.LENIENT, Filters.NONE, false).evaluate(proposal);

        assertThat(evaluation.verdict()).isEqualTo(Verdict.AGREEMENT);
        assertThat(evaluation.strict().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluation.outcome()).isEqualTo(evaluation.lenient());
    }
}
