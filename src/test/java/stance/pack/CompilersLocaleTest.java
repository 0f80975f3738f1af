package stance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets the locale of the whole process")
@DisplayName("The locale in which Drools compiles")
final class CompilersLocaleTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az"})
    void hasTheLettersOfAscii(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));

        String inside = CompilersLocale.in(() -> "importer".toUpperCase(Locale.getDefault()));

        assertThat(inside).isEqualTo("IMPORTER");
    }

    @Test
    void isThatOfTheMachineAgainAfterwards() {
        Locale.setDefault(Locale.forLanguageTag("tr"));

        CompilersLocale.in(() -> CompilersLocale.in(() -> "inside"));

        assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr"));
    }

    @Test
    void isLeftAloneWhereThereIsNoNeed() {
        Locale.setDefault(Locale.GERMANY);

        Locale inside = CompilersLocale.in(Locale::getDefault);

        assertThat(inside).isEqualTo(Locale.GERMANY);
    }
}
