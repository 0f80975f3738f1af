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

class EffectCheckerTest {

    private static final String WHEN = "$t : Tariff( $r : rate ) $u : Talks() exists $e : Talks() $s : Scenario()";

    @TempDir
    private Path temporary;

    private List<Problem> problems(String then) {
        return TestPack.in(temporary).stance("MX-1", WHEN, then).problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stance.supports( $t );",
                "stance.accepts( $t, $u );",
                "stance.requires( $t, \"a labour chapter\" );",
                "stance.rulesOut( stance.thePackage() );",
                "stance.denies( $u ); stance.remarks( $t );",
                "stance.opposes( $t ); stance.threatens( $t, \"tariffs\" );",
                "stance.opposes( $t ); stance.proposes( $t, \"rate\", 0.5 );",
                "stance.opposes( $t ); stance.proposes( $t, \"payer\", Country.CANADA );",
                "stance.opposes( $u ); stance.proposes( $u, \"participants\", Country.CANADA, Country.MEXICO );",
                "stance.requires( $t, \"talks\" ); stance.proposesProvision( \"Talks\", \"participants\", Country.MEXICO );",
                "stance.opposes( $t ); stance.proposesProvision( \"Tariff\", \"payer\", Country.MEXICO );"
            })
    void aStanceMaySay(String then) {
        assertThat(problems(then)).isEmpty();
    }

    @Nested
    class Targets {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                stance.opposes();                                  | 10:6  | needs a bound fact
                stance.opposes( $t, $t );                          | 10:26 | stands twice
                stance.opposes( $s );                              | 10:22 | the scenario
                stance.opposes( $t, stance.thePackage() );         | 10:26 | stands alone
                stance.opposes( $r );                              | 10:22 | not a fact
                stance.opposes( $e );                              | 10:22 | not a fact
                stance.opposes( $x );                              | 10:22 | not a fact
                stance.opposes( $t ); stance.proposes( $t, $u, "rate", 3 );                          | 10:28 | one bound fact
                stance.opposes( $t ); stance.proposes( stance.thePackage(), "rate", 3 );             | 10:28 | one bound fact
                stance.opposes( $t ); stance.proposesProvision( $t, "Tariff", "payer", Country.MEXICO ); | 10:28 | takes no fact
                """)
        void thatCannotBeMeantAreRefused(String then, String place, String message) {
            assertThat(problems(then)).first().satisfies(problem -> {
                assertThat(problem.place()).hasToString("MX-1.drl:" + place);
                assertThat(problem.message().toString()).contains(message);
            });
        }
    }

    @Nested
    class Arguments {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                stance.opposes( $t, "why" );                                     | takes bound facts alone
                stance.requires( $t );                                           | ends with one text
                stance.requires( $t, " " );                                      | ends with one text
                stance.requires( $t, 3 );                                        | ends with one text
                stance.requires( $t, "a", "b" );                                 | ends with one text
                stance.requires( $t, "a", $u );                                  | Bound facts come first
                stance.opposes( $t ); stance.threatens( $t );                    | ends with one text
                stance.opposes( $t ); stance.proposes( $t, "rate" );             | the name of a field and its value
                stance.opposes( $t ); stance.proposes( $t, "rat", 3 );           | Unknown field
                stance.opposes( $t ); stance.proposes( $t, "proposed", true );   | Unknown field
                stance.opposes( $t ); stance.proposes( $t, "rate", "3" );        | holds a number
                stance.opposes( $t ); stance.proposes( $t, "rate", null );       | holds a number
                stance.opposes( $t ); stance.proposes( $t, "rate", 101 );        | lies between
                stance.opposes( $t ); stance.proposes( $t, "rate", 1, 2 );       | takes one value
                stance.opposes( $t ); stance.proposes( $t, "rate", 1 ); stance.proposes( $t, "rate", 2 ); | proposed twice
                stance.opposes( $t ); stance.proposesProvision( "Tarif" );       | not a type
                stance.opposes( $t ); stance.proposesProvision( "Tariff" );      | lacks payer
                stance.opposes( $t ); stance.proposesProvision( "Tariff", "payer" );                      | pairs of a field
                stance.opposes( $t ); stance.proposesProvision( "Tariff", Country.MEXICO, "payer" );      | name of a field
                stance.opposes( $t ); stance.proposesProvision( "Tariff", "payer", Country.MEXICO, "payer", Country.CANADA ); | proposed twice
                """)
        void thatDoNotFitAreRefused(String then, String message) {
            assertThat(problems(then))
                    .isNotEmpty()
                    .first()
                    .extracting(problem -> problem.message().toString())
                    .asString()
                    .contains(message);
        }
    }

    @Nested
    class Company {

        @Test
        void aRuleSaysSomething() {
            assertThat(problems("")).extracting(Problem::code).containsExactly("rule.no-effect");
        }

        @Test
        void aCounterOfferStandsBesideAnAnswer() {
            assertThat(problems("stance.denies( $t ); stance.proposes( $t, \"rate\", 3 );"))
                    .extracting(Problem::code)
                    .containsExactly("rule.proposal-alone");
        }

        @Test
        void aThreatStandsBesideAnObjection() {
            assertThat(problems("stance.supports( $t ); stance.threatens( $t, \"tariffs\" );"))
                    .extracting(Problem::code)
                    .containsExactly("rule.threat-alone");
        }

        @Test
        void aRuleAsksSomething() {
            var found = TestPack.in(temporary)
                    .stance("MX-1", "", "stance.opposes( stance.thePackage() );")
                    .problems();

            assertThat(found).extracting(Problem::code).containsExactly("rule.no-condition");
        }
    }
}
