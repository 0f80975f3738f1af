package stance.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everything that the program may have to say in Spanish can be said, and nothing is translated that it never says. */
class CatalogueTest {

    private static final Pattern PLACE = Pattern.compile("%(?:(\\d+)\\$)?(0\\dX|s|%)");
    private static final Set<String> WRITTEN = WrittenPhrases.below(Path.of("src/main/java"));
    private static final Map<String, String> SPANISH =
            Catalogue.of(Language.SPANISH).forms();

    @Test
    void hasEveryPhraseThatTheSourcesWrite() {
        assertThat(WRITTEN).filteredOn(CatalogueTest::hasWords).isSubsetOf(SPANISH.keySet());
    }

    @Test
    void hasNoPhraseThatTheSourcesDoNotWrite() {
        assertThat(SPANISH.keySet()).isSubsetOf(WRITTEN);
    }

    @Test
    void keepsThePlacesOfEveryPhrase() {
        assertThat(SPANISH)
                .allSatisfy((english, spanish) -> assertThat(places(spanish)).isEqualTo(places(english)));
    }

    @Test
    void endsWithAFullStopWhereTheEnglishDoes() {
        assertThat(SPANISH)
                .allSatisfy((english, spanish) ->
                        assertThat(spanish.matches("(?s).*[.?]")).as(spanish).isEqualTo(english.endsWith(".")));
    }

    @Test
    void saysNoPhraseTwiceInItsFiles() {
        var parts = Catalogue.PARTS.stream()
                .mapToInt(part -> Catalogue.part(Language.SPANISH, part).size())
                .sum();

        assertThat(parts).isEqualTo(SPANISH.size());
    }

    @Test
    void isEmptyInEnglishWhichTheSourcesAreWrittenIn() {
        assertThat(Catalogue.of(Language.ENGLISH).forms()).isEmpty();
    }

    /** Signs and places alone are the same in every language. */
    private static boolean hasWords(String form) {
        return PLACE.matcher(form).replaceAll("").chars().anyMatch(Character::isLetter);
    }

    /** Each place by its number, with what may stand there. */
    private static List<String> places(String form) {
        var places = PLACE.matcher(form)
                .results()
                .filter(place -> !place.group(2).equals("%"))
                .toList();
        return IntStream.range(0, places.size())
                .mapToObj(i -> number(places.get(i), i) + places.get(i).group(2))
                .sorted()
                .collect(Collectors.toList());
    }

    private static int number(MatchResult place, int before) {
        return place.group(1) == null ? before + 1 : Integer.parseInt(place.group(1));
    }
}
