package stance.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of the hashes of two packs, so many digits are shown")
class ShownHashesTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "0123456789, 0123456789, 7",
        "0123456789, 1123456789, 7",
        "0123456789, 0123455789, 7",
        "0123456789, 0123456889, 8",
        "0123456789, 0123456788, 10"
    })
    void asTellThemApart(String one, String other, int shown) {
        assertThat(RevisionWords.shown(one, other)).isEqualTo(shown);
    }
}
