package stance.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "'No raids; never.',                          No raids",
        "'No raids. They were refused.',              No raids",
        "'No raids.',                                 No raids",
        "'Says U.S. military action is ruled out',    Says U.S. military action is ruled out",
        "'Says no to the U.S.',                       Says no to the U.S.",
        "'25% tariff on vehicles (from April)',       25% tariff on vehicles",
        "'Says: no raids, at 10:30 or later; never',  'Says: no raids, at 10:30 or later'",
        "'(In short) no',                             (In short) no"
    })
    void aTitleIsTheFirstAssertion(String text, String title) {
        assertThat(Wording.title(text)).isEqualTo(title);
    }

    @Test
    void aTitleThatIsTooLongIsCutBetweenWords() {
        var title = Wording.title("word ".repeat(30));

        assertThat(title).hasSizeLessThanOrEqualTo(80).endsWith("word...");
    }

    @ParameterizedTest
    @CsvSource({
        "El Diário del Yaqui,      40, el-diario-del-yaqui",
        "'U.S. State -- (Mirage)', 40, u-s-state-mirage",
        "one-two-three,            9,  one-two",
        "'...',                    9,  ''"
    })
    void aSlugHoldsSmallLettersDigitsAndHyphens(String text, int most, String slug) {
        assertThat(Wording.slug(text, most)).isEqualTo(slug);
    }
}
