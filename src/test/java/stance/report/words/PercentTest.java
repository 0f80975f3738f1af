package stance.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.language.Language;
import stance.regress.coverage.Share;

@DisplayName("A share in per cent")
class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "7, 9, 77.8 %",
        "1, 6, 16.7 %",
        "1, 2, 50 %",
        "0, 7, 0 %",
        "7, 7, 100 %",
        "0, 0, 0 %",
        "1, 3000, 0.033 %",
        "2999, 3000, 99.967 %",
        "1, 1000000007, 0.0000001 %",
        "199, 200, 99.5 %",
        "9996, 10000, 99.96 %",
    })
    void isRoundedToNearestAndSaysNoneAndAllOfNothingElse(long part, long whole, String words) {
        assertThat(Percent.of(BigInteger.valueOf(part), BigInteger.valueOf(whole))
                        .words()
                        .toString())
                .isEqualTo(words);
    }

    @Test
    void isAllOfNothingWhereNothingIsLeftToLookAt() {
        assertThat(Percent.of(new Share(0, 0)).words()).hasToString("100 %");
        assertThat(Shares.of(new Share(7, 9))).hasToString("7 of 9 (77.8 %)");
    }

    @Test
    void hasTheCommaOfTheLanguage() {
        assertThat(Percent.of(7, 9).in(Language.SPANISH)).isEqualTo("77,8");
    }

    @Test
    void keepsTheEndsOfAnIntervalOutside() {
        assertThat(Percent.of(0.12345, RoundingMode.FLOOR).number()).isEqualByComparingTo("12.3");
        assertThat(Percent.of(0.12345, RoundingMode.CEILING).number()).isEqualByComparingTo("12.4");
    }
}
