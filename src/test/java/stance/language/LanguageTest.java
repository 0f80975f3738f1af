package stance.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es                       | SPANISH",
                "es-MX                    | SPANISH",
                "ES                       | SPANISH",
                "fr, es;q=0.5             | SPANISH",
                "es-MX,es;q=0.9,en;q=0.8  | SPANISH",
                "en-GB, es;q=0.9          | ENGLISH",
                "en;q=0.2, es;q=0.9       | SPANISH",
                "es;q=0, en               | ENGLISH",
                "fr                       | ENGLISH",
                "*                        | ENGLISH",
            })
    void isTheOneThatTheReaderLikesBestOfThoseThatTheProgramSpeaks(String ranges, Language expected) {
        assertThat(Language.liked(ranges)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "q=1",
                "es;q=zwei",
                "123456789012345",
                "español",
                "-",
                "--;q=1",
                "es, -",
                "accept-language:-"
            })
    void isEnglishWhereTheWishCannotBeRead(String ranges) {
        assertThat(Language.liked(ranges)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void isKnownByItsTag() {
        assertThat(Language.of("es")).contains(Language.SPANISH);
        assertThat(Language.of("fr")).isEmpty();
    }
}
