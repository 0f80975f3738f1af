package stance.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;
import stance.problem.Problem;

class RuleCheckerTest {

    private static final String DECLARATIONS = """
            declare enum Country MEXICO("Mexico"), CANADA("Canada"); label : String end
            declare enum Sector STEEL("steel"), CARS("cars"); label : String end
            declare Term extends Provision since : String @format( date ) @optional end
            declare Tariff extends Term
                payer : Country
                payers : java.util.Set<Country>
                sector : Sector @optional
                rate : Double
                share : Integer @range( "0..200" )
                count : Integer
                code : String
                paused : Boolean
            end
            declare Talks extends Provision participants : java.util.Set<Country> end
            """;

    @TempDir
    private Path temporary;

    private List<Problem> problems(String when) {
        return TestPack.in(temporary)
                .declarations(DECLARATIONS)
                .stance("MX-1", when, "stance.opposes( $t );")
                .problems();
    }

    @Nested
    class UnknownNames {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                $t : Tarif()                                   | rule.unknown-type     | 9:6  | Tariff
                $t : Tariff( rat == 3 )                        | rule.unknown-field    | 9:19 | rate
                $t : Tariff( $r : rat )                        | rule.unknown-field    | 9:19 | rate
                $t : Tariff( payer == Contry.MEXICO )          | rule.unknown-type     | 9:28 | Country
                $t : Tariff( payer == Country.MEXICA )         | rule.unknown-constant | 9:28 | MEXICO
                $t : Tariff() Scenario( proposedBy == "MEX" )  | rule.unknown-actor    | 9:44 | MEXICO
                $t : Tariff( rate == $rat )                    | rule.unknown-binding  | 9:27 | $t
                $t : Tariff() Talks( participants == $t )      | rule.unknown-binding  | 9:43 | ''
                $t : Tariff( $r == null )                      | rule.unknown-binding  | 9:19 | $t
                """)
        void areRefusedWithTheNearestKnownOne(String when, String code, String place, String known) {
            var found = problems(when);

            assertThat(found).first().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.place()).hasToString("MX-1.drl:" + place);
                assertThat(problem.hint().toString()).contains(known);
            });
        }

        @Test
        void ofABindingInNotAreNotKnownBehindIt() {
            assertThat(problems("$t : Tariff() not Talks( $who : participants ) Tariff( payers == $who )"))
                    .extracting(Problem::code)
                    .containsExactly("rule.unknown-binding");
        }

        @Test
        void ofABindingAreNotKnownBeforeIt() {
            assertThat(problems("$t : Tariff( rate == $r, $r : rate )"))
                    .extracting(Problem::code)
                    .containsExactly("rule.unknown-binding");
        }
    }

    @Nested
    class Values {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "rate == \"3\"",
                    "rate == true",
                    "rate == Country.MEXICO",
                    "count == 3.5",
                    "count == 2147483648",
                    "count == -2147483649",
                    "code == 3",
                    "paused == \"true\"",
                    "paused == 0",
                    "payer == \"MEXICO\"",
                    "payer == Sector.STEEL",
                    "since == \"July\"",
                    "since == \"2026-02-30\"",
                    "since == \"2026-02\"",
                    "payers contains Sector.STEEL",
                    "payers contains \"MEXICO\"",
                    "rate in ( 1, \"2\" )",
                    "rate == $code",
                    "payer == $sector",
                    "rate == $count",
                    "payer memberOf $code"
                })
        void thatTheFieldCannotHoldAreRefused(String constraint) {
            var found = problems(
                    "Tariff( $code : code, $sector : sector, $count : count ) $t : Tariff( " + constraint + " )");

            assertThat(found).extracting(Problem::code).containsExactly("rule.wrong-value");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "rate == 3",
                    "rate == 3.5",
                    "rate == -0.0",
                    "count == 2147483647",
                    "count == -2147483648",
                    "code == \"3\"",
                    "paused == true",
                    "since >= \"2026-02-28\"",
                    "payers contains Country.MEXICO",
                    "payers == $payers",
                    "payer memberOf $payers",
                    "payer in ( Country.MEXICO, $payer )",
                    "rate < $rate"
                })
        void thatItCanHoldAreRead(String constraint) {
            var found = problems(
                    "Tariff( $payers : payers, $payer : payer, $rate : rate ) $t : Tariff( " + constraint + " )");

            assertThat(found).isEmpty();
        }
    }

    @Nested
    class Thresholds {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                share <= 201          | 9:28 | 201
                share > -1            | 9:27 | -1
                share in ( 20, 1000 ) | 9:34 | 1000
                """)
        void thatLieOutsideOfTheRangeAreRefused(String constraint, String place, String number) {
            assertThat(problems("$t : Tariff( " + constraint + " )"))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("rule.range");
                        assertThat(problem.place()).hasToString("MX-1.drl:" + place);
                        assertThat(problem.message())
                                .hasToString("\"share\" lies between 0 and 200; found " + number + ".");
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"share <= 200", "share >= 0", "share in ( 0, 200 )", "count <= 1000"})
        void thatAValueMayHaveAreRead(String constraint) {
            assertThat(problems("$t : Tariff( " + constraint + " )")).isEmpty();
        }
    }

    @Nested
    class Operators {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                payer < Country.MEXICO                 | have no order
                code >= "a"                            | have no order
                paused > false                         | have no order
                payer contains Country.MEXICO          | is not a set
                rate memberOf $payers                  | single choice
                payers == Country.MEXICO               | holds a set
                payers != Country.MEXICO               | holds a set
                payers in ( Country.MEXICO )           | holds a set
                payers not in ( $payers )              | holds a set
                since < null                           | asked with == null
                """)
        void thatDoNotSuitTheFieldAreRefused(String constraint, String message) {
            var found = problems("Tariff( $payers : payers ) $t : Tariff( " + constraint + " )");

            assertThat(found).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("rule.operator");
                assertThat(problem.message().toString()).contains(message);
            });
        }

        @Test
        void thatAskForAbsenceAreRefusedOnAFieldThatIsNeverAbsent() {
            assertThat(problems("$t : Tariff( rate == null )"))
                    .extracting(Problem::code)
                    .containsExactly("rule.never-absent");
        }
    }

    @Nested
    class Bindings {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "$t : Tariff() $t : Talks()",
                    "$t : Tariff( $t : rate )",
                    "$t : Tariff( $r : rate ) not Tariff( $r : rate )",
                    "$t : Tariff() accumulate( $x : Talks(), $t : count( $x ); $t > 0 )",
                    "$t : Tariff() not $x : Talks() exists $x : Talks()"
                })
        void thatAreBoundTwiceAreRefused(String when) {
            assertThat(problems(when)).extracting(Problem::code).contains("rule.duplicate-binding");
        }

        @Test
        void ofSeveralBranchesAreKnownBehindThem() {
            assertThat(
                            problems(
                                    "( $t : Tariff( $r : rate ) or $t : Tariff( code == \"a\", $r : rate ) ) Tariff( rate == $r )"))
                    .isEmpty();
        }

        @Test
        void ofOneBranchAloneAreNotKnownBehindIt() {
            assertThat(
                            problems(
                                    "( $t : Tariff( $r : rate ) or $t : Tariff() or $t : Tariff( $r : rate ) ) Tariff( rate == $r )"))
                    .extracting(Problem::code)
                    .containsExactly("rule.unknown-binding");
        }

        @Test
        void ofSeveralBranchesMustBeOfOneType() {
            assertThat(problems("( $t : Tariff() or $t : Talks() )"))
                    .extracting(Problem::code)
                    .contains("rule.or-types");
            assertThat(problems("( $t : Tariff( $v : rate ) or $t : Tariff( $v : code ) )"))
                    .extracting(Problem::code)
                    .contains("rule.or-types");
        }
    }

    @Nested
    class Accumulations {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                accumulate( Tariff( $c : code ), $n : sum( $c ); $n > 0 )       | rule.not-a-number
                accumulate( $x : Tariff(), $n : min( $x ); $n > 0 )             | rule.not-a-number
                accumulate( Tariff( $r : rate ), $n : sum( $t ); $n > 0 )       | rule.unknown-binding
                accumulate( Tariff( $r : rate ), $n : sum( $z ); $n > 0 )       | rule.unknown-binding
                accumulate( Tariff( $r : rate ), $n : sum( $r ); $r > 0 )       | rule.unknown-binding
                accumulate( Tariff( $r : rate ), $n : sum( $r ); $n > "0" )     | rule.not-a-number
                accumulate( Tariff( $r : rate ), $n : sum( $r ); $n == null )   | rule.not-a-number
                accumulate( Tariff( $r : rate ), $n : median( $r ); $n > 0 )    | rule.unknown-function
                """)
        void thatDoNotFitAreRefused(String condition, String code) {
            assertThat(problems("$t : Tariff()\n" + condition))
                    .extracting(Problem::code)
                    .containsExactly(code);
        }
    }
}
