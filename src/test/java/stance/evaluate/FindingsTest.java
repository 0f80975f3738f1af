package stance.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.TestCells.BOTH;
import static stance.TestCells.TARIFF;
import static stance.TestCells.cell;
import static stance.TestCells.evaluate;
import static stance.TestCells.response;
import static stance.TestRule.pack;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestRule;
import stance.evaluate.Finding.Aim;
import stance.pack.record.Strength;
import stance.scenario.Response;

@DisplayName("A finding is one stance, applied to one match")
class FindingsTest {

    private static final String ONE = "'provisions': { " + TARIFF + " }";
    private static final String TWO_TARIFFS =
            "'provisions': { " + TARIFF + ", 'other': { 'type': 'Tariff', 'payer': 'CANADA', 'rate': 5 } }";

    private final Path folder;

    FindingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Nested
    @DisplayName("matches that say the same")
    class SameMatches {

        @Test
        void areItsWitnessesAndCountOnce() {
            var rule = TestRule.stance("MX-1")
                    .when("$tariff : Tariff( payer == Country.MEXICO ) $other : Tariff()")
                    .then("stance.opposes( $tariff );");
            var pack = pack(folder, rule);

            var evaluation = evaluate(pack, TWO_TARIFFS);

            // The second pattern is not a target, so what it matched is no part of the finding.
            assertThat(evaluation.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.targets()).containsExactly("tariff");
                assertThat(finding.witnesses()).containsExactly(List.of("tariff"));
            });
            assertThat(evaluation.alignments().get("MEXICO"))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(new Alignment(BigDecimal.ZERO, BigDecimal.valueOf(2)));
        }

        @Test
        void throughDifferentFactsOfTheContextAreSeveralWitnesses() {
            var rule = TestRule.stance("MX-1")
                    .when("$tariff : Tariff( proposed == true ) $old : Tariff( proposed == false )")
                    .then("stance.opposes( $tariff, $old );");
            var pack = pack(folder, rule);
            var context = "'context': { 'b': { 'type': 'Tariff', 'payer': 'CANADA' },"
                    + " 'a': { 'type': 'Tariff', 'payer': 'MEXICO' } }";

            var evaluation = evaluate(pack, ONE + ", " + context);

            assertThat(evaluation.findings())
                    .singleElement()
                    .extracting(Finding::witnesses)
                    .isEqualTo(List.of(List.of("a", "tariff"), List.of("b", "tariff")));
        }

        @Test
        void inBothOrdersOfACombinationCountOnce() {
            var rule = TestRule.stance("MX-1")
                    .when("$one : Tariff( $payer : payer ) $two : Tariff( payer != $payer )")
                    .then("stance.opposes( $one, $two );");
            var pack = pack(folder, rule);

            var evaluation = evaluate(pack, TWO_TARIFFS);

            assertThat(evaluation.findings())
                    .singleElement()
                    .extracting(Finding::cell)
                    .isEqualTo("other+tariff");
        }

        @Test
        void ofDifferentTargetsAreDifferentFindings() {
            var pack = pack(
                    folder, TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.opposes( $tariff );"));

            var evaluation = evaluate(pack, TWO_TARIFFS);

            assertThat(evaluation.findings()).extracting(Finding::cell).containsExactly("other", "tariff");
        }
    }

    @Nested
    @DisplayName("several rules of one stance")
    class SeveralRules {

        private static final TestRule MAIN =
                TestRule.stance("MX-1").when("$tariff : Tariff( rate > 20 )").then("stance.opposes( $tariff );");

        private static TestRule part(String when, String then) {
            return TestRule.partOf("MX-1", "MX-1b").when(when).then(then);
        }

        @Test
        void shareTheMetadataOfTheOneThatCarriesThem() {
            var pack = pack(folder, MAIN, part("$talks : Talks()", "stance.opposes( $talks );"));

            var evaluation = evaluate(pack, BOTH);

            assertThat(evaluation.findings())
                    .allSatisfy(finding -> {
                        assertThat(finding.stance().id()).isEqualTo("MX-1");
                        assertThat(finding.strength()).isEqualTo(Strength.FIRM);
                    })
                    .extracting(Finding::cell)
                    .containsExactly("talks", "tariff");
        }

        @Test
        void mayDifferInStrength() {
            var red = part("$talks : Talks()", "stance.opposes( $talks );").held("RED_LINE");
            var pack = pack(folder, MAIN, red);

            var evaluation = evaluate(pack, BOTH);

            assertThat(response(evaluation, "MEXICO", "tariff")).isEqualTo(Response.OBJECTS);
            assertThat(response(evaluation, "MEXICO", "talks")).isEqualTo(Response.REJECTS);
        }

        @Test
        void thatSayTheSameCountOnceWithTheFirmestStrength() {
            var firmer =
                    part("$tariff : Tariff()", "stance.opposes( $tariff );").held("RED_LINE");
            var pack = pack(folder, MAIN, firmer);

            var evaluation = evaluate(pack, ONE);

            assertThat(evaluation.findings())
                    .singleElement()
                    .extracting(Finding::strength)
                    .isEqualTo(Strength.RED_LINE);
            assertThat(evaluation.alignments().get("MEXICO"))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(new Alignment(BigDecimal.ZERO, BigDecimal.valueOf(3)));
        }

        @Test
        void thatSayDifferentThingsOfOneCellAreSeveralFindingsOfOneStance() {
            var condition = part("$tariff : Tariff()", "stance.requires( $tariff, \"an end\" );");
            var pack = pack(folder, MAIN, condition);

            var evaluation = evaluate(pack, ONE);

            assertThat(cell(evaluation, "MEXICO", "tariff").findings())
                    .hasSize(2)
                    .extracting(finding -> finding.stance().id())
                    .containsOnly("MX-1");
        }
    }

    @Nested
    @DisplayName("in the list")
    class InTheList {

        @Test
        void thePartiesComeFirstInTheirOrderThenTheOthersInThatOfThePack() {
            var pack = pack(folder, of("CA-1", "CANADA"), of("MX-1", "MEXICO"), of("US-1", "UNITED_STATES"));

            var evaluation = evaluate(pack, ONE + ", 'parties': ['CANADA', 'UNITED_STATES']");

            assertThat(evaluation.findings())
                    .extracting(finding -> finding.stance().id())
                    .containsExactly("CA-1", "US-1", "MX-1");
        }

        @Test
        void differentArgumentsAreDifferentFindings() {
            var pack = pack(
                    folder,
                    TestRule.stance("MX-1").when("$tariff : Tariff()").then("stance.requires( $tariff, \"a\" );"),
                    TestRule.partOf("MX-1", "MX-1b")
                            .when("$tariff : Tariff()")
                            .then("stance.requires( $tariff, \"b\" );"));

            var evaluation = evaluate(pack, ONE);

            assertThat(evaluation.findings())
                    .extracting(finding -> finding.arguments().get(0).words())
                    .containsExactly("a", "b");
        }

        @Test
        void whatIsOnThePackageAndWhatIsOnTheContextAloneKeepOneOrder() {
            var onContext = TestRule.stance("MX-1").when("$talks : Talks()").then("stance.remarks( $talks );");
            var onPackage = TestRule.partOf("MX-1", "MX-1b")
                    .when("$talks : Talks()")
                    .then("stance.remarks( stance.thePackage() );");
            var context = ONE + ", 'context': { 'talks': { 'type': 'Talks', 'participants': [] } }";

            var one = evaluate(pack(folder, onContext, onPackage), context);
            var other = evaluate(pack(folder, onPackage, onContext), context);

            assertThat(one.findings()).extracting(Finding::aim).containsExactly(Aim.PACKAGE, Aim.CONTEXT);
            assertThat(other.findings()).extracting(Finding::aim).containsExactly(Aim.PACKAGE, Aim.CONTEXT);
        }

        private static TestRule of(String id, String actor) {
            return TestRule.stance(id).by(actor).when("$tariff : Tariff()").then("stance.remarks( $tariff );");
        }
    }
}
