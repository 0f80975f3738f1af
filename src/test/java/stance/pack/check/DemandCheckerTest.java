package stance.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.TestRule;
import stance.problem.Problem;

class DemandCheckerTest {

    @TempDir
    private Path temporary;

    private List<Problem> problems(TestRule... rules) {
        return TestPack.in(temporary)
                .rules(Stream.of(rules).map(TestRule::drl).collect(Collectors.joining("\n")))
                .problems();
    }

    private static TestRule rule(String fields, String when, String then) {
        return TestRule.stance("MX-1").with("demands", fields).when(when).then(then);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            rate            ~ $t : Tariff( rate <= 10 )                               ~ stance.accepts( $t );
            rate            ~ $t : Tariff( payer == Country.MEXICO, rate <= 10 )      ~ stance.supports( $t );
            rate, payer     ~ $t : Tariff( rate <= 10 || payer == Country.MEXICO )    ~ stance.remarks( $t );
            participants    ~ $t : Talks( participants contains Country.MEXICO ) not Tariff() ~ stance.accepts( $t );
            rate            ~ $t : Tariff( $r : rate, rate <= 10 )                    ~ stance.accepts( $t );
            """)
    void takesADemandThatCanBeToldFromItsSubject(String fields, String when, String then) {
        assertThat(problems(rule(fields, when, then))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            rule.unknown-field  ~ rat      ~ $t : Tariff( rate <= 10 )                            ~ stance.accepts( $t );
            rule.unknown-field  ~ proposed ~ $t : Tariff( proposed == true )                      ~ stance.accepts( $t );
            rule.demand-field   ~ payer    ~ $t : Tariff( rate <= 10 )                            ~ stance.accepts( $t );
            rule.demand-field   ~ rate,rate ~ $t : Tariff( rate <= 10 )                           ~ stance.accepts( $t );
            rule.demand-null    ~ rate     ~ $t : Tariff( rate == null )                          ~ stance.accepts( $t );
            rule.demand-null    ~ rate     ~ $t : Tariff( !( rate == null || rate > 10 ) )        ~ stance.accepts( $t );
            rule.demand-mixed   ~ rate     ~ $t : Tariff( rate <= 10 || payer == Country.MEXICO ) ~ stance.accepts( $t );
            rule.demand-mixed   ~ rate     ~ $t : Tariff( $r : rate, rate <= 10 ) exists Tariff( rate > $r ) ~ stance.accepts( $t );
            rule.demand-pattern ~ rate     ~ $t : Tariff( rate <= 10 ) Talks()                    ~ stance.accepts( $t );
            rule.demand-pattern ~ rate     ~ ( $t : Tariff( rate <= 10 ) or $t : Tariff( rate > 20 ) ) ~ stance.accepts( $t );
            rule.demand-target  ~ rate     ~ $t : Tariff( rate <= 10 )                            ~ stance.accepts( stance.thePackage() );
            rule.demand-effect  ~ rate     ~ $t : Tariff( rate <= 10 )                            ~ stance.opposes( $t );
            rule.demand-effect  ~ rate     ~ $t : Tariff( rate <= 10 )  ~ stance.accepts( $t ); stance.proposes( $t, "rate", 5 );
            """)
    void refusesWhatLeavesOneSideWithoutAMeaning(String code, String fields, String when, String then) {
        assertThat(problems(rule(fields, when, then))).extracting(Problem::code).containsOnly(code);
    }

    @Test
    void refusesADemandOfSoManyPartsThatItsOpenSideWouldBeHuge() {
        var parts =
                IntStream.range(0, 129).mapToObj(number -> "rate != " + number).collect(Collectors.joining(", "));

        assertThat(problems(rule("rate", "$t : Tariff( " + parts + " )", "stance.accepts( $t );")))
                .extracting(Problem::code)
                .contains("rule.limit");
    }

    @Test
    void namesTheFieldThatMayHaveBeenMeant() {
        assertThat(problems(rule("rat", "$t : Tariff( rate <= 10 )", "stance.accepts( $t );")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.toString()).contains("Maybe you meant \"rate\".");
                    assertThat(problem.place().line()).isPositive();
                });
    }

    @Test
    void refusesTwoDemandsOfAStanceOnOneField() {
        var first = rule("rate", "$t : Tariff( rate <= 10 )", "stance.accepts( $t );");
        var second = TestRule.partOf("MX-1", "MX-1b")
                .with("demands", "rate")
                .when("$t : Tariff( rate >= 5 )")
                .then("stance.accepts( $t );");

        assertThat(problems(first, second)).extracting(Problem::code).containsExactly("stance.demanded-twice");
    }

    @Test
    void takesTwoDemandsOnOneFieldOfSubjectsThatExcludeEachOther() {
        var first = rule("rate", "$t : Tariff( payer == Country.MEXICO, rate <= 10 )", "stance.accepts( $t );");
        var second = TestRule.partOf("MX-1", "MX-1b")
                .with("demands", "rate")
                .when("$t : Tariff( payer in ( Country.CANADA, Country.UNITED_STATES ), rate >= 5 )")
                .then("stance.accepts( $t );");

        assertThat(problems(first, second)).isEmpty();
    }

    @Test
    void refusesARedLineThatSaysYesAndDemandsNothing() {
        var yes = TestRule.stance("MX-1").held("RED_LINE").when("$t : Tariff()").then("stance.accepts( $t );");

        assertThat(problems(yes)).extracting(Problem::code).containsExactly("stance.red-line");
    }

    @Test
    void takesARedLineThatAYesInherits() {
        var no = TestRule.stance("MX-1")
                .held("RED_LINE")
                .when("$t : Tariff( rate > 10 )")
                .then("stance.opposes( $t );");
        var yes = TestRule.partOf("MX-1", "MX-1b")
                .when("$t : Tariff( rate <= 10 )")
                .then("stance.accepts( $t );");

        assertThat(problems(no, yes)).isEmpty();
    }
}
