package stance.web.page;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    /** Else one would be shown by its name, at least until a view is opened that brings it. */
    @Test
    void areThereBeforeAnyOtherViewIsOpened() {
        var scripts = Modules.scripts();
        var shared = keys(scripts.get("app.js"));
        assertThat(scripts).hasSizeGreaterThan(5).allSatisfy((script, modules) -> {
            var known = keys(modules);
            known.addAll(shared);
            assertThat(said(modules))
                    .as(script)
                    .isNotEmpty()
                    .allMatch(name -> known.stream().anyMatch(key -> matches(key, name)));
        });
    }

    private static boolean matches(String key, String name) {
        return name.endsWith("*") ? key.startsWith(name.substring(0, name.length() - 1)) : key.equals(name);
    }

    private static Set<String> keys(Set<String> modules) {
        return found(modules, Pattern.compile("(\\w+): \\['")).collect(toCollection(TreeSet::new));
    }

    /** The texts that modules show: whole names, and beginnings of those that are put together, with a star. */
    private static Set<String> said(Set<String> modules) {
        var whole = found(modules, Pattern.compile("text\\(((?:[^()`]|\\([^()]*\\))*)"))
                .flatMap(given ->
                        Pattern.compile("(?<!=== |[(])'(\\w+)'").matcher(given).results())
                .map(name -> name.group(1));
        var begun = found(modules, Pattern.compile("text\\(`(\\w+)\\$\\{")).map(name -> name + "*");
        return Stream.concat(whole, begun).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> found(Set<String> modules, Pattern what) {
        return modules.stream()
                .flatMap(each -> what.matcher(Modules.text(each)).results())
                .map(found -> found.group(1));
    }

    private static List<String> names(String text, String list) {
        var names = text.replaceFirst("(?s).*export const " + list + " = \\[([^\\]]*)\\].*", "$1");
        return Stream.of(names.split(","))
                .map(name -> name.strip().replace("'", ""))
                .toList();
    }
}
