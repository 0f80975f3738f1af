package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.LintCode.CONTRADICTION;
import static stance.regress.lint.LintCode.NEVER_FIRES;
import static stance.regress.lint.LintCode.NOT_SEARCHED;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.found;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import java.util.List;
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
import stance.evaluate.Evaluation;

@DisplayName("Lint that searches for proposals")
class SearchingTest {

    @TempDir
    private Path folder;

    private static TestRule supports(String id, String pattern) {
        return TestRule.stance(id).when("$t : " + pattern).then("stance.supports( $t );");
    }

    private static TestRule opposes(String id, String pattern) {
        return TestRule.stance(id).when("$t : " + pattern).then("stance.opposes( $t );");
    }

    @Nested
    @DisplayName("finds contradictions")
    class Contradicting {

        @Test
        void withAWitnessOnWhichBothSpeak() {
            var lint = lint(
                    pack(folder, supports("MX-01", "Tariff( rate > 10 )"), opposes("MX-02", "Tariff( rate >= 25 )")));

            assertThat(lint.findings())
                    .filteredOn(finding -> finding.code() == CONTRADICTION)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at()).isEqualTo("MX-01+MX-02");
                        var spoke = Evaluation.of(finding.witness().orElseThrow()).findings().stream()
                                .map(each -> each.stance().id())
                                .collect(Collectors.toSet());
                        assertThat(spoke).containsExactlyInAnyOrder("MX-01", "MX-02");
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tariff( rate <= 10 )",
                    "Tariff( rate == null )",
                    "Talks( participants contains Country.MEXICO )",
                    "Tariff( rate > 10, rate < 5 )"
                })
        void notWhereNoProposalMeetsBoth(String pattern) {
            assertThat(found(
                            CONTRADICTION, folder, supports("MX-01", "Tariff( rate > 10 )"), opposes("MX-02", pattern)))
                    .isEmpty();
        }

        @Test
        void notOfTwoActors() {
            assertThat(found(
                            CONTRADICTION,
                            folder,
                            supports("MX-01", "Tariff( rate > 10 )"),
                            opposes("US-01", "Tariff( rate > 10 )").by("UNITED_STATES")))
                    .isEmpty();
        }

        @Test
        void notOfAStanceWithTheOneThatReplacesIt() {
            assertThat(found(
                            CONTRADICTION,
                            folder,
                            supports("MX-01", "Tariff( rate > 10 )").with("stated", "2025-01-01"),
                            opposes("MX-02", "Tariff( rate > 10 )").with("supersedes", "MX-01")))
                    .isEmpty();
        }

        @Test
        void ofTwoRulesOfOneStance() {
            var part = TestRule.partOf("MX-01", "MX-01b")
                    .when("$t : Tariff( rate > 20 )")
                    .then("stance.opposes( $t );");

            assertThat(found(CONTRADICTION, folder, supports("MX-01", "Tariff( rate > 10 )"), part))
                    .containsExactly("MX-01");
        }

        @Test
        void betweenAConditionAndAnUnconditionalYes() {
            var condition = TestRule.stance("MX-02")
                    .when("$t : Tariff( rate > 20 ) not Talks( participants contains Country.MEXICO )")
                    .then("stance.requires( $t, \"talks\" );");

            assertThat(found(CONTRADICTION, folder, supports("MX-01", "Tariff( rate > 10 )"), condition))
                    .containsExactly("MX-01+MX-02");
        }

        @Test
        void onACombinationThatBothSpeakOf() {
            var yes = TestRule.stance("MX-01")
                    .when("$t : Tariff( $payer : payer ) $k : Talks( participants contains $payer )")
                    .then("stance.supports( $t, $k );");
            var no = TestRule.stance("MX-02")
                    .when("$k : Talks() $t : Tariff( rate > 50 )")
                    .then("stance.opposes( $k, $t );");

            assertThat(found(CONTRADICTION, folder, yes, no)).containsExactly("MX-01+MX-02");
        }

        @Test
        void notBetweenACombinationAndAMemberOfIt() {
            var yes =
                    TestRule.stance("MX-01").when("$t : Tariff() $k : Talks()").then("stance.supports( $t, $k );");

            assertThat(found(CONTRADICTION, folder, yes, opposes("MX-02", "Tariff()")))
                    .isEmpty();
        }

        @Test
        void onDaysThatTheRulesThemselvesAskFor() {
            var yes = TestRule.stance("MX-01")
                    .with("stated", "2025-01-01")
                    .when("$t : Tariff() Scenario( asOf >= \"2025-06-01\" )")
                    .then("stance.supports( $t );");

            var lint = lint(pack(folder, yes, opposes("MX-02", "Tariff()").with("stated", "2025-02-01")));

            assertThat(lint.findings())
                    .filteredOn(finding -> finding.code() == CONTRADICTION)
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.witness().orElseThrow().asOf()).isEqualTo("2025-06-01"));
        }

        @Test
        void onThePackageAsAWhole() {
            var yes = TestRule.stance("MX-01").when("$t : Tariff()").then("stance.supports( stance.thePackage() );");
            var no = TestRule.stance("MX-02").when("Talks()").then("stance.opposes( stance.thePackage() );");

            assertThat(found(CONTRADICTION, folder, yes, no)).containsExactly("MX-01+MX-02");
        }
    }

    @Nested
    @DisplayName("finds rules that never match")
    class Never {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "$t : Tariff( rate > 50, rate < 25 )",
                    "$t : Tariff( payer == Country.MEXICO && payer == Country.CANADA )",
                    "$t : Tariff( payer == Country.MEXICO ) not Tariff( payer == Country.MEXICO )"
                })
        void whateverIsProposed(String conditions) {
            var rule = TestRule.stance("MX-01").when(conditions).then("stance.opposes( $t );");

            assertThat(found(NEVER_FIRES, folder, rule)).containsExactly("MX-01");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "$t : Tariff( rate > 25, rate < 50 )",
                    "$t : Tariff( rate == null || rate > 99.5 )",
                    "$t : Tariff( proposed == true ) Tariff( proposed == false )",
                    "$t : Tariff( $payer : payer ) Talks( participants contains $payer )",
                    "$t : Tariff( $rate : rate ) Tariff( rate > $rate )",
                    "$t : Tariff() accumulate( $o : Tariff( $rate : rate ); $sum : sum( $rate ); $sum > 150 )",
                    "$t : Tariff() accumulate( $o : Talks(); $n : count( $o ); $n == 0 )",
                    "$t : Tariff() exists Talks( participants contains Country.CANADA )",
                    "$t : Tariff() forall( Talks( participants contains Country.CANADA ) )",
                    "$t : Tariff() Scenario( proposedBy == \"CANADA\", parties not contains \"UNITED_STATES\" )"
                })
        void notOnesThatMatchSomething(String conditions) {
            var rule = TestRule.stance("MX-01").when(conditions).then("stance.opposes( $t );");
            var lint = lint(pack(folder, rule));

            assertThat(at(NEVER_FIRES, lint)).isEmpty();
            assertThat(at(NOT_SEARCHED, lint)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "$t : Tariff() accumulate( $o : Talks(); $n : count( $o ); $n > 10 ) | counts or sums up facts",
                    "$t : Tariff( $rate : rate ) Tariff( rate > $rate, rate < $rate ) | compares fields with each other"
                })
        void orSaysWhyThereIsMoreToTry(String conditions, String why) {
            var lint =
                    lint(pack(folder, TestRule.stance("MX-01").when(conditions).then("stance.opposes( $t );")));

            assertThat(at(NEVER_FIRES, lint)).isEmpty();
            assertThat(lint.findings())
                    .filteredOn(finding -> finding.code() == NOT_SEARCHED)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at()).isEqualTo("MX-01");
                        assertThat(finding.message()).contains(why);
                    });
        }

        @Test
        void notOnesOnSetsOfManyConstants() {
            var pack = pack(
                            folder,
                            TestRule.stance("MX-01")
                                    .when("$t : Term( goods contains Goods.I, goods contains Goods.A )")
                                    .then("stance.opposes( $t );"),
                            TestRule.stance("MX-02")
                                    .when("$t : Term( "
                                            + "BCDEFGH"
                                                    .chars()
                                                    .mapToObj(letter -> "goods not contains Goods." + (char) letter)
                                                    .collect(Collectors.joining(", "))
                                            + " )")
                                    .then("stance.opposes( $t );"))
                    .declarations("""
                            declare enum Goods A("a"), B("b"), C("c"), D("d"), E("e"), F("f"), G("g"), H("h"), I("i");
                                label : String end
                            declare Term extends Provision goods : java.util.Set<Goods> end
                            """);

            assertThat(at(NEVER_FIRES, lint(pack))).isEmpty();
            assertThat(at(NOT_SEARCHED, lint(pack))).isEmpty();
        }

        @Test
        void becauseTheyAreReplacedOnTheDayOnWhichTheyAreSaid() {
            assertThat(found(
                            NEVER_FIRES,
                            folder,
                            supports("MX-01", "Tariff()"),
                            opposes("MX-02", "Tariff()").with("supersedes", "MX-01")))
                    .containsExactly("MX-01");
        }
    }

    @Test
    void isTheSameForTwoRuns() {
        var pack = pack(folder, supports("MX-01", "Tariff( rate > 10 )"), opposes("MX-02", "Tariff( rate >= 25 )"));

        assertThat(lint(pack).findings()).extracting(LintFinding::message).isEqualTo(messages(pack));
    }

    private static List<String> messages(TestPack pack) {
        return lint(pack).findings().stream().map(LintFinding::message).toList();
    }
}
