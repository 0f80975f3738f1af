package stance.regress.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.pack.PolicyPack;
import stance.pack.record.Side;
import stance.pack.record.StanceRule;
import stance.regress.TestCase;
import stance.regress.TestRun;
import stance.regress.TestRunner;
import stance.regress.TestSuite;
import stance.regress.coverage.StanceCoverage.Touch;
import stance.report.coverage.CoverageData;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.report.words.StepWords;

@DisplayName("Coverage")
class CoverageMeterTest {

    private static final String HIGH = """
            $tariff : Tariff( payer == Country.MEXICO, rate > 25 )""";

    private static final String UNREVIEWED = ", 'expect': { 'reviewed': false, 'verdict': 'CONFLICT' }";

    private PolicyPack pack;

    @BeforeEach
    void load(@TempDir Path folder) {
        pack = TestPack.in(folder)
                .stance("MX-01", HIGH, "stance.opposes( $tariff );")
                .load();
    }

    @Nested
    @DisplayName("of a stance")
    class OfStances {

        @Test
        void isOfOneWayWhereItOnlySpoke() {
            var stance = only(tariff("MEXICO", 30));

            assertThat(stance.touch()).isEqualTo(Touch.FIRED);
            assertThat(stance.near()).isZero();
            assertThat(stance.isCovered()).isFalse();
        }

        @Test
        void isNearWhereOneConditionIsMissed() {
            assertThat(only(tariff("MEXICO", 25)).touch()).isEqualTo(Touch.NEAR);
        }

        @Test
        void isNoneWhereTwoAreMissed() {
            assertThat(only(tariff("CANADA", 25)).touch()).isEqualTo(Touch.NEVER);
        }

        @Test
        void isOfBothWaysWhereItSpokeAndCameNear() {
            var stance = only(tariff("MEXICO", 30), tariff("MEXICO", 25));

            assertThat(stance.isCovered()).isTrue();
            assertThat(stance.fired()).isEqualTo(1);
            assertThat(stance.near()).isEqualTo(1);
        }

        @Test
        void isNotReviewedWhereOneOfItsWaysIsNot() {
            var near = tariff("MEXICO", 25) + UNREVIEWED;

            var stance = only(tariff("MEXICO", 30), near);

            assertThat(stance.isCovered()).isTrue();
            assertThat(stance.reviewed()).isFalse();
            assertThat(only(tariff("MEXICO", 30), tariff("MEXICO", 25)).reviewed())
                    .isTrue();
        }

        @Test
        void isNotNearOnADayOnWhichItDoesNotApply() {
            var before = tariff("MEXICO", 25) + ", 'asOf': '2020-01-01'";

            assertThat(only(before).touch()).isEqualTo(Touch.NEVER);
        }
    }

    @Nested
    @DisplayName("of a demand")
    class OfDemands {

        @BeforeEach
        void load(@TempDir Path folder) {
            pack = TestRule.pack(
                    folder,
                    TestRule.stance("MX-01")
                            .with("demands", "rate")
                            .when("$tariff : Tariff( payer == Country.MEXICO, rate <= 25 )")
                            .then("stance.remarks( $tariff );"));
        }

        @Test
        void asksForBothItsSides() {
            assertThat(only(tariff("MEXICO", 30), tariff("MEXICO", 25)).isCovered())
                    .isTrue();
            assertThat(only(tariff("MEXICO", 30), tariff("CANADA", 30)).unseen())
                    .extracting(StanceRule::side)
                    .containsExactly(Side.MET);
            assertThat(only(tariff("MEXICO", 25), tariff("CANADA", 30)).unseen())
                    .extracting(StanceRule::side)
                    .containsExactly(Side.MISSED);
        }

        @Test
        void seesNeitherSideWhereItIsOpen() {
            var open = "'provisions': { 'tariff': { 'type': 'Tariff', 'payer': 'MEXICO' } }";

            assertThat(only(open).unseen()).hasSize(2);
            assertThat(only(open).fired()).isZero();
        }

        @Test
        void namesEachOfItsConditionsOnce() {
            assertThat(only(tariff("MEXICO", 30)).rules())
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.conditions()).hasSize(2));
        }
    }

    @Nested
    @DisplayName("of a condition")
    class OfConditions {

        @Test
        void tellsWhichWaysItCameOut() {
            var conditions = only(tariff("MEXICO", 30), tariff("MEXICO", 25))
                    .rules()
                    .get(0)
                    .conditions();

            assertThat(conditions).extracting(ConditionCoverage::seenTrue).containsExactly(true, true);
            assertThat(conditions).extracting(ConditionCoverage::seenFalse).containsExactly(false, true);
        }

        @Test
        void namesTheTestThatCameNearestToTheWayThatWasNotSeen() {
            var conditions = only(tariff("CANADA", 20), tariff("CANADA", 30), tariff("CANADA", 20))
                    .rules()
                    .get(0)
                    .conditions();

            assertThat(StepWords.missing(
                                    conditions.get(0).nearest().orElseThrow().attempt())
                            .toString())
                    .isEqualTo("the payer of tariff is Mexico (it is Canada)");
            assertThat(conditions.get(1).nearest()).isEmpty();
        }

        @Test
        void namesATestInWhichItHeldWhereItWasNeverFalse() {
            var condition = only(tariff("MEXICO", 20), tariff("MEXICO", 30))
                    .rules()
                    .get(0)
                    .conditions()
                    .get(0);

            assertThat(condition.nearest().orElseThrow().attempt().isMatch()).isTrue();
        }

        @Test
        void isNeverAskedWhereNothingIsOfTheType() {
            var conditions = only("'provisions': { 'a': { 'type': 'Talks', 'participants': [] } }")
                    .rules()
                    .get(0)
                    .conditions();

            assertThat(conditions)
                    .allSatisfy(condition -> assertThat(condition.seenTrue() || condition.seenFalse())
                            .isFalse());
        }
    }

    @Test
    @DisplayName("reaches a bound exactly, and not by rounding")
    void reachesABoundExactly() {
        assertThat(new Share(7, 9).reaches(77)).isTrue();
        assertThat(new Share(7, 9).reaches(78)).isFalse();
        assertThat(new Share(199_999, 200_000).reaches(100)).isFalse();
        assertThat(new Share(0, 0).reaches(100)).isTrue();
    }

    @Test
    @DisplayName("is the same for any number of threads, and as its schema says")
    void doesNotDependOnThreads() {
        var run = run(tariff("MEXICO", 30), tariff("MEXICO", 25), tariff("CANADA", 25));

        var one = JsonData.write(CoverageData.of(CoverageMeter.measure(run, 1, done -> {})));
        var several = JsonData.write(CoverageData.of(CoverageMeter.measure(run, 3, done -> {})));

        assertThat(several).isEqualTo(one);
        assertThat(TestSchema.published("coverage-2.schema.json").errors(one)).isEmpty();
    }

    private StanceCoverage only(String... scenarios) {
        var packs = CoverageMeter.measure(run(scenarios), 1, done -> {});
        assertThat(packs).hasSize(1);
        return packs.get(0).stances().get(0);
    }

    private TestRun run(String... scenarios) {
        var tests = List.of(scenarios).stream()
                .map(members -> TestPack.scenario(
                        pack,
                        members.endsWith(UNREVIEWED) ? members : members + ", 'expect': { 'verdict': 'CONFLICT' }"))
                .flatMap(file -> TestCase.of(file).stream())
                .toList();
        return TestRunner.PLAIN.run(new TestSuite(tests, List.of()));
    }

    private static String tariff(String payer, int rate) {
        return "'provisions': { 'tariff': { 'type': 'Tariff', 'payer': '" + payer + "', 'rate': " + rate + " } }";
    }
}
