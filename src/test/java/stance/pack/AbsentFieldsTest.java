package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A constraint on an absent field")
class AbsentFieldsTest {

    private static final String DECLARATIONS = """
            declare enum Sector STEEL("steel"), CARS("cars"); label : String end
            declare Tariff extends Provision
                rate : Double @optional
                count : Integer @optional
                code : String @optional
                since : String @format( date ) @optional
                paused : Boolean @optional
                sector : Sector @optional
                sectors : java.util.Set<Sector> @optional
            end
            declare Cap extends Provision
                least : Double @optional
                only : java.util.Set<Sector> @optional
                one : Sector @optional
            end
            """;
    private static final String BARE = "'bare': { 'type': 'Tariff' }";

    @TempDir
    private Path temporary;

    private Matches matches() {
        return new Matches(temporary, DECLARATIONS);
    }

    @Nested
    class WrittenOut {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "rate == 0",
                    "rate != 0",
                    "rate < 1",
                    "rate <= 0",
                    "rate > -1",
                    "rate >= 0",
                    "rate in ( 0, 1 )",
                    "rate not in ( 1 )",
                    "count == 0",
                    "count != 5",
                    "count < 1",
                    "code == \"\"",
                    "code != \"x\"",
                    "since < \"2030-01-01\"",
                    "since != \"2026-01-01\"",
                    "paused == false",
                    "paused != true",
                    "sector == Sector.STEEL",
                    "sector != Sector.STEEL",
                    "sector not in ( Sector.STEEL )",
                    "sectors contains Sector.STEEL",
                    "sectors not contains Sector.STEEL"
                })
        void isFalseAndSoIsItsNegation(String constraint) {
            assertThat(matches().of("$t : Tariff( " + constraint + " )", BARE)).isEmpty();
            assertThat(matches().of("$t : Tariff( !( " + constraint + " ) )", BARE))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "rate == null",
                    "!( rate != null )",
                    "rate == null || rate > 3",
                    "count == null && code == null",
                    "!( rate > 3 ) || rate == null",
                    "!( rate > 3 && rate != null )",
                    "$r : rate, $r == null"
                })
        void isTrueWhereItAsksForAbsence(String constraint) {
            assertThat(matches().of("$t : Tariff( " + constraint + " )", BARE)).containsExactly("bare");
        }

        @Test
        void leavesTheOtherBranchOfAnOrAlone() {
            var found = matches()
                    .of("$t : Tariff( rate != 5 || count == 3 )", "'three': { 'type': 'Tariff', 'count': 3 }, " + BARE);

            assertThat(found).containsExactly("three");
        }

        @Test
        void isNotZeroEvenIfOneWasThereBefore() {
            var found = matches().of("$t : Tariff( rate >= 0 )", "'zero': { 'type': 'Tariff', 'rate': 0 }, " + BARE);

            assertThat(found).containsExactly("zero");
        }
    }

    @Nested
    class UnderNotExistsAndForall {

        @Test
        void doesNotFailAnAbsence() {
            assertThat(matches().hold("not Tariff( rate != 5 )", BARE)).isTrue();
        }

        @Test
        void doesNotMakeAPresence() {
            assertThat(matches().hold("exists Tariff( !( rate > 5 ) )", BARE)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"rate > 5", "!( rate > 5 )", "rate != 5", "sectors not contains Sector.CARS"})
        void failsAForall(String constraint) {
            assertThat(matches().hold("forall( Tariff( " + constraint + " ) )", BARE))
                    .isFalse();
        }

        @Test
        void meetsAForallThatAllowsAbsence() {
            assertThat(matches().hold("forall( Tariff( rate == null || rate > 5 ) )", BARE))
                    .isTrue();
        }
    }

    @Nested
    class BoundElsewhere {

        private static final String CAP =
                "'cap': { 'type': 'Cap' }, 'duty': { 'type': 'Tariff', 'rate': 3, 'sector': 'CARS',"
                        + " 'sectors': ['CARS'] }";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "rate == $least",
                    "rate != $least",
                    "rate < $least",
                    "rate >= $least",
                    "rate in ( $least, 3 )",
                    "rate not in ( $least )",
                    "sector memberOf $only",
                    "sector not memberOf $only",
                    "sectors contains $one",
                    "sectors not contains $one",
                    "sectors == $only",
                    "sectors != $only",
                    "sector == $one",
                    "sector != $one",
                    "!( sector == $one )"
                })
        void isFalseToo(String constraint) {
            var when = "Cap( $least : least, $only : only, $one : one )\n";

            assertThat(matches().of(when + "$t : Tariff( " + constraint + " )", CAP))
                    .isEmpty();
            assertThat(matches().hold(when + "exists Tariff( " + constraint + " )", CAP))
                    .isFalse();
            assertThat(matches().hold(when + "forall( Tariff( " + constraint + " ) )", CAP))
                    .isFalse();
        }

        @Test
        void canBeAskedForByTheBinding() {
            var when = "Cap( $least : least )\n";

            assertThat(matches().of(when + "$t : Tariff( $least == null )", CAP))
                    .containsExactly("duty");
            assertThat(matches().of(when + "$t : Tariff( $least != null )", CAP))
                    .isEmpty();
            assertThat(matches().of(when + "$t : Tariff( !( $least == null ) )", CAP))
                    .isEmpty();
            assertThat(matches().of(when + "$t : Tariff( $least == null || rate > $least )", CAP))
                    .containsExactly("duty");
        }

        @Test
        void isFalseWhereOneBranchOfAnOrBoundItAbsent() {
            var found = matches()
                    .of(
                            "( Cap( $least : least ) or Cap( one != null, $least : least ) ) $t : Tariff( rate != $least )",
                            CAP);

            assertThat(found).isEmpty();
        }
    }

    @Nested
    class InAccumulate {

        @Test
        void leavesItsFactOut() {
            var provisions = "'some': { 'type': 'Tariff', 'rate': 4 }, " + BARE;

            assertThat(matches().hold("accumulate( Tariff( $r : rate ), $n : count( $r ); $n == 1 )", provisions))
                    .isTrue();
            assertThat(matches().hold("accumulate( Tariff( $r : rate ), $n : min( $r ); $n == 4 )", provisions))
                    .isTrue();
            assertThat(matches().hold("accumulate( Tariff( $r : rate ), $n : average( $r ); $n == 4 )", provisions))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"==", "!=", "<", "<=", ">", ">="})
        void isFalseWhereTheFigureIsComparedWithIt(String operator) {
            var when =
                    "Cap( $least : least ) accumulate( $x : Tariff(), $n : count( $x ); $n " + operator + " $least )";

            assertThat(matches().hold(when, "'cap': { 'type': 'Cap' }, " + BARE))
                    .isFalse();
        }
    }
}
