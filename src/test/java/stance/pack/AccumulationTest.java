package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccumulationTest {

    private static final String DECLARATIONS = """
            declare enum Country MEXICO("Mexico"), CANADA("Canada"); label : String end
            declare Tariff extends Provision payer : Country rate : Double count : Integer end
            declare Cap extends Provision most : Double number : Integer end
            """;
    private static final String TWO = "'a': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 1.5, 'count': 3 },"
            + " 'b': { 'type': 'Tariff', 'payer': 'CANADA', 'rate': 2.25, 'count': 4 }";
    private static final String CAP = ", 'cap': { 'type': 'Cap', 'most': 3.75, 'number': 2 }";

    @TempDir
    private Path temporary;

    private boolean hold(String when, String provisions) {
        return new Matches(temporary, DECLARATIONS).hold(when, provisions);
    }

    private static String tariffs(List<String> rates, int count) {
        var text = new StringBuilder();
        for (var i = 0; i < rates.size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append("'t%d': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': %s, 'count': %d }"
                            .formatted(i, rates.get(i), count));
        }
        return text.toString();
    }

    @Nested
    class OverFacts {

        @ParameterizedTest
        @CsvSource({
            "count, rate, 2", "sum, rate, 3.75", "min, rate, 1.5", "max, rate, 2.25", "average, rate, 1.875",
            "count, count, 2", "sum, count, 7", "min, count, 3", "max, count, 4", "average, count, 3.5"
        })
        void givesTheFigure(String function, String field, String figure) {
            var condition =
                    "accumulate( Tariff( $v : " + field + " ), $n : " + function + "( $v ); $n == " + figure + " )";

            assertThat(hold(condition, TWO)).isTrue();
        }

        @Test
        void countsTheFactsThatMatch() {
            assertThat(hold("accumulate( $t : Tariff( payer == Country.MEXICO ), $n : count( $t ); $n == 1 )", TWO))
                    .isTrue();
            assertThat(hold("accumulate( $t : Tariff(); $n : count( $t ); $n > 1, $n < 3, $n != 1 )", TWO))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"count( $v ); $n == 0", "sum( $v ); $n == 0"})
        void countsAndSumsNothingToZero(String test) {
            assertThat(hold(
                            "accumulate( Tariff( payer == Country.MEXICO, rate > 9, $v : rate ), $n : " + test + " )",
                            TWO))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"min", "max", "average"})
        void hasNoOtherFigureOfNothing(String function) {
            var condition = "accumulate( Tariff( rate > 9, $v : rate ), $n : " + function + "( $v ); $n ";

            assertThat(hold(condition + "> -1 )", TWO)).isFalse();
            assertThat(hold(condition + "!= -1 )", TWO)).isFalse();
        }

        @Test
        void seesWhatWasBoundBefore() {
            var when = "Tariff( $p : payer, count == 3 )"
                    + " accumulate( Tariff( payer == $p, $v : rate ), $n : sum( $v ); $n == 1.5 )";

            assertThat(hold(when, TWO)).isTrue();
        }
    }

    @Nested
    class Comparison {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                sum( $v ); $n == $most      | true
                sum( $v ); $n > $most       | false
                max( $v ); $n < $most       | true
                average( $v ); $n <= $most  | true
                count( $v ); $n == $number  | true
                count( $v ); $n != $number  | false
                """)
        void isWithBoundFieldsToo(String test, boolean holds) {
            var when = "Cap( $most : most, $number : number ) accumulate( Tariff( $v : rate ), $n : " + test + " )";

            assertThat(hold(when, TWO + CAP)).isEqualTo(holds);
        }
    }

    @Nested
    class OfManyNumbers {

        @ParameterizedTest
        @ValueSource(strings = {"0.1 0.2 0.3", "0.3 0.2 0.1", "0.2 0.3 0.1", "0.3 0.1 0.2"})
        void isTheSameInEveryOrder(String rates) {
            var provisions = tariffs(List.of(rates.split(" ")), 1);

            assertThat(hold("accumulate( Tariff( $v : rate ), $n : sum( $v ); $n == 0.6 )", provisions))
                    .isTrue();
            assertThat(hold("accumulate( Tariff( $v : rate ), $n : average( $v ); $n == 0.2 )", provisions))
                    .isTrue();
        }

        @Test
        void doesNotOverflow() {
            var provisions = tariffs(List.of("1", "2", "3"), Integer.MAX_VALUE);

            assertThat(hold("accumulate( Tariff( $v : count ), $n : sum( $v ); $n == 6442450941 )", provisions))
                    .isTrue();
            assertThat(hold("accumulate( Tariff( $v : count ), $n : average( $v ); $n == 2147483647 )", provisions))
                    .isTrue();
        }
    }
}
