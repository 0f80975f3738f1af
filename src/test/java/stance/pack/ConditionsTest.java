package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestPack;

class ConditionsTest {

    private static final String DECLARATIONS = """
            declare enum Country MEXICO("Mexico"), UNITED_STATES("United States"), CANADA("Canada"); label : String end
            declare Term extends Provision since : String @format( date ) @optional end
            declare Tariff extends Term payer : Country rate : Double end
            declare Quota extends Term amount : Integer end
            declare Talks extends Provision participants : java.util.Set<Country> host : Country @optional end
            """;
    private static final String LOW = "'low': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 3 }";
    private static final String HIGH = "'high': { 'type': 'Tariff', 'payer': 'CANADA', 'rate': 30 }";
    private static final String TALKS =
            "'talks': { 'type': 'Talks', 'participants': ['MEXICO', 'CANADA'], 'host': 'MEXICO' }";
    private static final String QUOTA = "'quota': { 'type': 'Quota', 'amount': 7, 'since': '2026-01-01' }";

    @TempDir
    private Path temporary;

    private Matches matches() {
        return new Matches(temporary, DECLARATIONS);
    }

    @Nested
    class Forall {

        @ParameterizedTest
        @CsvSource({"rate < 50, true", "rate < 10, false", "rate > 50, false"})
        void asksEveryFactOfTheType(String constraint, boolean holds) {
            assertThat(matches().hold("forall( Tariff( " + constraint + " ) )", LOW + ", " + HIGH))
                    .isEqualTo(holds);
        }

        @ParameterizedTest
        @ValueSource(strings = {"rate > 5", "!( rate > 5 )", "rate > 5, payer == Country.MEXICO", ""})
        void isTrueWhereThereIsNone(String constraint) {
            assertThat(matches().hold("forall( Tariff( " + constraint + " ) )", TALKS))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Tariff()", "Scenario()", "Provision()", "$x : Tariff( $r : rate )"})
        void isTrueWhereItAsksNothing(String pattern) {
            assertThat(matches().hold("forall( " + pattern + " )", LOW)).isTrue();
        }

        @Test
        void asksTheScenarioToo() {
            assertThat(matches().hold("forall( Scenario( asOf < \"2026-02-01\" ) )", LOW))
                    .isTrue();
            assertThat(matches().hold("forall( Scenario( proposedBy == \"MEXICO\" ) )", LOW))
                    .isFalse();
        }

        @Test
        void seesWhatWasBoundBefore() {
            var when = "$t : Tariff( $r : rate ) forall( Tariff( rate <= $r ) )";

            assertThat(matches().of(when, LOW + ", " + HIGH)).containsExactly("high");
        }

        @Test
        void asksTypesThatExtendTheOneItNames() {
            assertThat(matches().hold("forall( Term( since != null ) )", LOW + ", " + QUOTA))
                    .isFalse();
            assertThat(matches().hold("forall( Term( since != null ) )", QUOTA)).isTrue();
        }
    }

    @Nested
    class NotAndExists {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                not Quota()                                       | true
                not Tariff()                                      | false
                not( Tariff( rate > 30 ) )                        | true
                exists Tariff( rate >= 30 )                       | true
                exists( Quota() )                                 | false
                exists Tariff() not Tariff( rate > 30 )           | true
                Tariff( $p : payer ) not Talks( host == $p )      | true
                Tariff( $r : rate ) not Tariff( rate > $r )       | true
                not Tariff( $r : rate, rate > $r )                | true
                exists $x : Tariff( $p : payer, payer in ( $p ) ) | true
                """)
        void askForAbsenceAndPresence(String when, boolean holds) {
            assertThat(matches().hold(when, LOW + ", " + HIGH)).isEqualTo(holds);
        }
    }

    @Nested
    class Or {

        @Test
        void countsOnceWhereBothBranchesHold() {
            var pack = TestPack.in(temporary)
                    .declarations(DECLARATIONS)
                    .stance("MX-1", "( $t : Tariff( rate > 1 ) or $t : Tariff( rate > 2 ) )", "stance.opposes( $t );")
                    .load();

            var found = TestPack.findings(pack, LOW);

            assertThat(found)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.witnesses()).hasSize(1));
        }

        @Test
        void holdsWhereOneBranchDoes() {
            var when = "$t : Tariff() ( Quota() or Talks( host == Country.MEXICO ) )";

            assertThat(matches().of(when, LOW + ", " + TALKS)).containsExactly("low");
            assertThat(matches().of(when, LOW)).isEmpty();
        }

        @Test
        void mayBindInOneBranchWhatNothingElseUses() {
            var when = "( $t : Tariff( $r : rate, rate == $r ) or $t : Tariff() )";

            assertThat(matches().of(when, LOW)).containsExactly("low");
        }

        @Test
        void mayBindOneNameToTwoFieldsOfOneType() {
            var declarations = DECLARATIONS + "declare Deal extends Provision from1 : Country to1 : Country end";
            var when = "( Deal( $c : from1 ) or Deal( $c : to1 ) ) $t : Tariff( payer == $c )";

            var found = new Matches(temporary, declarations)
                    .of(when, "'deal': { 'type': 'Deal', 'from1': 'MEXICO', 'to1': 'CANADA' }, " + LOW + ", " + HIGH);

            assertThat(found).containsExactly("high", "low");
        }

        @Test
        void joinsWithAnotherOr() {
            var when = "( $t : Tariff( rate > 10 ) or $t : Tariff( rate < 1 ) ) ( Talks() or Quota() )";

            assertThat(matches().of(when, LOW + ", " + HIGH + ", " + TALKS)).containsExactly("high");
        }
    }

    @Nested
    class Joins {

        @ParameterizedTest
        @CsvSource(delimiterString = " -> ", textBlock = """
                Talks( $who : participants ) $t : Tariff( payer memberOf $who ) -> high,low
                Talks( $host : host ) $t : Tariff( payer == $host ) -> low
                Talks( $host : host ) $t : Tariff( payer not in ( $host, Country.UNITED_STATES ) ) -> high
                $t : Tariff( $p : payer ) Talks( participants contains $p, host != $p ) -> high
                $t : Tariff( $p : payer ) Talks( participants not contains $p ) -> ''
                $t : Tariff( $r : rate ) Tariff( rate > $r ) Talks() -> low
                Talks( $who : participants ) $t : Talks( participants == $who ) -> talks
                $t : Tariff( $p : payer, $r : rate, rate > 5 || payer == $p ) -> high,low
                """)
        void compareWithWhatWasBound(String when, String expected) {
            var found = matches().of(when, LOW + ", " + HIGH + ", " + TALKS);

            assertThat(String.join(",", found)).isEqualTo(expected);
        }
    }

    @Nested
    class TheFacts {

        @Test
        void knowWhetherTheyAreProposed() {
            var scenario = "'provisions': { " + LOW + " }, 'context': { " + HIGH + " }";

            assertThat(matches().inScenario("$t : Tariff( proposed == true )", scenario))
                    .containsExactly("low");
            assertThat(matches().inScenario("$t : Tariff() Tariff( proposed == false, rate == 30 )", scenario))
                    .containsExactly("low");
            assertThat(matches().inScenario("$t : Tariff() not Tariff( !( proposed == true ), rate == 30 )", scenario))
                    .isEmpty();
            assertThat(matches().inScenario("$t : Tariff( $p : proposed ) Tariff( proposed != $p )", scenario))
                    .containsExactly("low");
        }

        @Test
        void areOfTheTypesThatTheirsExtends() {
            var provisions = LOW + ", " + QUOTA + ", " + TALKS;

            assertThat(matches().of("$t : Term()", provisions)).containsExactly("low", "quota");
            assertThat(matches().of("$t : Provision( proposed == true )", provisions))
                    .containsExactly("low", "quota", "talks");
            assertThat(matches().of("$t : Term( since >= \"2026-01-01\" )", provisions))
                    .containsExactly("quota");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                asOf == "2026-01-29"                                  | true
                asOf < "2026-01-29"                                   | false
                parties contains "MEXICO"                             | true
                parties not contains "CANADA"                         | true
                proposedBy == null                                    | true
                proposedBy == "MEXICO"                                | false
                proposedBy != "MEXICO"                                | false
                !( proposedBy in ( "MEXICO", "CANADA" ) )             | false
                $p : parties, proposedBy memberOf $p                  | false
                $p : parties, proposedBy not memberOf $p              | false
                """)
        void tellOfTheScenarioWithoutAProposer(String constraints, boolean holds) {
            assertThat(matches().hold("Scenario( " + constraints + " )", LOW)).isEqualTo(holds);
        }

        @Test
        void tellWhoProposesIt() {
            var scenario = "'parties': ['MEXICO', 'CANADA'], 'proposedBy': 'CANADA', 'provisions': { " + LOW + " }";

            assertThat(matches().inScenario("Scenario( proposedBy == \"CANADA\" ) $t : Tariff()", scenario))
                    .containsExactly("low");
            assertThat(matches().inScenario("Scenario( $p : parties, proposedBy memberOf $p ) $t : Tariff()", scenario))
                    .containsExactly("low");
            assertThat(matches()
                            .inScenario(
                                    "Scenario( $day : asOf ) $t : Tariff() Term( since < $day )",
                                    scenario + ", 'context': { " + QUOTA + " }"))
                    .containsExactly("low");
        }
    }
}
