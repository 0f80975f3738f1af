package stance.language;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.language.Language.SPANISH;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void isSaidInEveryLanguage() {
        var phrase = Phrase.of("There is no variant \"%s\".", "softer");

        assertThat(phrase).hasToString("There is no variant \"softer\".");
        assertThat(phrase.in(SPANISH)).isEqualTo("No hay ninguna variante «softer».");
    }

    @Test
    void saysWhatItHoldsInTheSameLanguage() {
        var phrase = Phrase.of("The field \"%s\" is missing in %s.", "type", Phrase.of("the variant \"%s\"", "a"));

        assertThat(phrase.in(SPANISH)).isEqualTo("Falta el campo «type» en la variante «a».");
    }

    @Test
    void isEnglishWhereACatalogueDoesNotHaveIt() {
        assertThat(Phrase.of("Nobody ever says %s.", "this").in(SPANISH)).isEqualTo("Nobody ever says this.");
    }

    @Test
    void leavesTheWordsOfOthersAsTheyAre() {
        assertThat(Phrase.verbatim("100 % of %s").in(SPANISH)).isEqualTo("100 % of %s");
        assertThat(Phrase.verbatim("")).isEqualTo(Phrase.NONE);
    }

    @Test
    void joinsAListWithAWordBeforeTheLast() {
        assertThat(Phrase.joined(List.of("a", "b", "c"))).hasToString("a, b and c");
        assertThat(Phrase.joined(List.of("a", "b", "c")).in(SPANISH)).isEqualTo("a, b y c");
        assertThat(Phrase.joined(List.of("a"))).hasToString("a");
        assertThat(Phrase.joined(List.of())).isEqualTo(Phrase.NONE);
    }

    @Test
    void putsNothingBetweenSentencesOfWhichOneIsEmpty() {
        assertThat(Phrase.sentences(Phrase.of("Refused"), Phrase.NONE)).hasToString("Refused");
    }

    @Test
    void takesOtherWordsInItsPlacesButLeavesNumbers() {
        var phrase = Phrase.of("%s problems; the first: %s", 2, Phrase.of("There is no file %s.", "/tmp/x/a"));

        assertThat(phrase.with(words -> words.replace("/tmp/x/", "")))
                .hasToString("2 problems; the first: There is no file a.")
                .isEqualTo(Phrase.of("%s problems; the first: %s", 2, Phrase.of("There is no file %s.", "a")));
    }
}
