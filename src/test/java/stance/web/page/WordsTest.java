package stance.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.evaluate.Applicability;
import stance.evaluate.Silence;
import stance.pack.form.Effect;
import stance.pack.record.StanceReader;
import stance.scenario.Response;
import stance.scenario.Verdict;

@DisplayName("The words of the page")
class WordsTest {

    private static final Path PAGE = Path.of("src/main/resources/stance/web/page");

    /** One that they lack would be shown by its name. */
    @Test
    void knowWhateverTheServerNames() throws IOException {
        var words = Files.readString(PAGE.resolve("words/answers.js"))
                + Files.readString(PAGE.resolve("proposal/words.js"));
        assertThat(Stream.of(
                                Stream.of(Response.values()).map(Enum::name),
                                Stream.of(Verdict.values()).map(Enum::name),
                                Stream.of(Silence.Kind.values()).map(each -> each + "_SILENCE"),
                                Stream.of(Applicability.Reason.values()).map(each -> each + "_HINDRANCE"))
                        .flatMap(each -> each))
                .allMatch(each -> words.contains(" " + each + ": ["));
    }

    @Test
    void completeInRulesWhateverRulesMaySay() throws IOException {
        var known = Files.readString(PAGE.resolve("rules/known.js"));
        assertThat(names(known, "KEYS"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(StanceReader.KEYS.stream(), Stream.of("of"))
                        .toList());
        assertThat(names(known, "EFFECTS"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Effect.values())
                        .filter(effect -> effect != Effect.LEAVES_OPEN)
                        .map(Effect::call)
                        .toList());
    }

    private static List<String> names(String text, String list) {
        var names = text.replaceFirst("(?s).*export const " + list + " = \\[([^\\]]*)\\].*", "$1");
        return Stream.of(names.split(","))
                .map(name -> name.strip().replace("'", ""))
                .toList();
    }
}
