package stance.explore.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The interval of a share")
class ProportionTest {

    // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I.
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void isThatOfTheLiterature(int part, int drawn, double low, double high) {
        var proportion = new Proportion(part, drawn, false);

        assertThat(proportion.low()).isCloseTo(low, within(0.00005));
        assertThat(proportion.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void isAPointWhereNothingWasLeftOut() {
        var proportion = new Proportion(1, 4, true);

        assertThat(proportion.low()).isEqualTo(0.25);
        assertThat(proportion.high()).isEqualTo(0.25);
    }

    @Test
    void isEverythingWhereNothingWasDrawn() {
        var proportion = new Proportion(0, 0, false);

        assertThat(proportion.low()).isZero();
        assertThat(proportion.high()).isEqualTo(1);
    }
}
