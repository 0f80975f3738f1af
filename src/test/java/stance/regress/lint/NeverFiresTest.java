package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.found;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestRule;

@DisplayName("Lint finds rules that never match")
class NeverFiresTest {

    @TempDir
    private Path folder;

    private static TestRule supports(String id, String pattern) {
        return TestRule.stance(id).when("$t : " + pattern).then("stance.supports( $t );");
    }

    private static TestRule opposes(String id, String pattern) {
        return TestRule.stance(id).when("$t : " + pattern).then("stance.opposes( $t );");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$t : Tariff( rate > 50, rate < 25 )",
                "$t : Tariff( payer == Country.MEXICO && payer == Country.CANADA )",
                "$t : Tariff( payer == Country.MEXICO ) not Tariff( payer == Country.MEXICO )"
            })
    void whateverIsProposed(String conditions) {
        var rule = TestRule.stance("MX-01").when(conditions).then("stance.opposes( $t );");

        assertThat(found(NeverFires.CODE, folder, rule)).containsExactly("MX-01");
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

        assertThat(at(NeverFires.CODE, lint)).isEmpty();
        assertThat(at(NotSearched.CODE, lint)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$t : Tariff() accumulate( $o : Talks(); $n : count( $o ); $n > 10 ) | counts or sums up facts",
                "$t : Tariff( $rate : rate ) Tariff( rate > $rate, rate < $rate ) | compares fields with each other"
            })
    void orSaysWhyThereIsMoreToTry(String conditions, String why) {
        var lint = lint(pack(folder, TestRule.stance("MX-01").when(conditions).then("stance.opposes( $t );")));

        assertThat(at(NeverFires.CODE, lint)).isEmpty();
        assertThat(lint.findings())
                .filteredOn(finding -> finding.code().equals(NotSearched.CODE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).isEqualTo("MX-01");
                    assertThat(finding.message().toString()).contains(why);
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

        assertThat(at(NeverFires.CODE, lint(pack))).isEmpty();
        assertThat(at(NotSearched.CODE, lint(pack))).isEmpty();
    }

    @Test
    void becauseTheyAreReplacedOnTheDayOnWhichTheyAreSaid() {
        assertThat(found(
                        NeverFires.CODE,
                        folder,
                        supports("MX-01", "Tariff()"),
                        opposes("MX-02", "Tariff()").with("supersedes", "MX-01")))
                .containsExactly("MX-01");
    }
}
