package stance.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.language.Language;

@DisplayName("Numbers of things")
class CountsTest {

    @Test
    void areNoneOneOrSeveral() {
        assertThat(Counts.stances(0)).hasToString("no stance");
        assertThat(Counts.stances(1)).hasToString("1 stance");
        assertThat(Counts.stances(2)).hasToString("2 stances");
    }

    @Test
    void areGroupedAsTheLanguageOfTheReaderGroupsThem() {
        assertThat(Shares.packages(BigInteger.valueOf(12_480))).hasToString("12,480 packages");
        assertThat(Shares.packages(BigInteger.valueOf(12_480)).in(Language.SPANISH))
                .isEqualTo("12.480 paquetes");
    }

    @Test
    void areToldByTheirFirstDigitsWhereTheyAreVeryLarge() {
        assertThat(Shares.packages(BigInteger.TEN.pow(14))).hasToString("1.0 x 10^14 packages");
    }
}
