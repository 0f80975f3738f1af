package stance.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.language.Language;
import stance.pack.PolicyPack;

@DisplayName("What a field holds, in words")
class FieldWordsTest {

    @Test
    void saysItsRangeInTheLanguageOfTheReader() {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var rate = pack.vocabulary().type("Tariff").orElseThrow().field("rate").orElseThrow();

        assertThat(FieldWords.of(rate).in(Language.ENGLISH)).contains("from 0 to 1000");
        assertThat(FieldWords.of(rate).in(Language.SPANISH)).contains("de 0 a 1000");
    }
}
