package stance.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A number with what it is of")
class CountsTest {

    @ParameterizedTest
    @CsvSource({"0, no stance", "1, 1 stance", "2, 2 stances", "1200, '1,200 stances'"})
    void isOfOneOrOfSeveral(int count, String words) {
        assertThat(Counts.of(count, "stance")).hasToString(words);
    }

    @Test
    void hasThePluralThatItIsGiven() {
        assertThat(Counts.of(1, "more match", "more matches")).isEqualTo("1 more match");
        assertThat(Counts.of(2, "more match", "more matches")).isEqualTo("2 more matches");
        assertThat(Counts.of(BigInteger.TEN.pow(13), "package", "packages")).isEqualTo("1.0 x 10^13 packages");
    }
}
