package stance.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page's modules")
class ModulesTest {

    private static final Path PAGE = Path.of("src/main/resources/stance/web/page");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '(\\.[^']+)'");

    @Test
    void leadNowhereBackToThemselves() throws IOException {
        var modules = modules();
        assertThat(modules).hasSizeGreaterThan(30);
        assertThat(modules)
                .allSatisfy((module, imports) -> assertThat(reachable(modules, module))
                        .as("what %s imports", module)
                        .doesNotContain(module));
    }

    @Test
    void workWithoutTheScreensThatShowThem() throws IOException {
        assertThat(modules()).allSatisfy((module, imports) -> {
            if (module.startsWith("model/")) {
                assertThat(imports)
                        .as("what %s imports", module)
                        .allMatch(each -> each.startsWith("model/") || each.equals("words/words.js"));
            }
        });
    }

    @Test
    void computeWithoutStateWhatADraftIs() throws IOException {
        var modules = modules();
        for (var pure : List.of(
                "model/address.js",
                "model/cells.js",
                "model/draft.js",
                "model/finding.js",
                "model/hearing.js",
                "model/link.js",
                "model/permalink.js",
                "model/scenario.js",
                "model/search.js")) {
            assertThat(reachable(modules, pure)).as("what %s imports", pure).doesNotContain("model/state.js");
            assertThat(Files.readString(PAGE.resolve(pure))).doesNotContain("document.", "location", "history.");
        }
    }

    @Test
    void areShortEnoughToBeReadAtOnce() throws IOException {
        for (var module : modules().keySet()) {
            if (!module.startsWith("model/") && !module.startsWith("words/")) {
                assertThat(Files.readAllLines(PAGE.resolve(module))).as(module).hasSizeLessThan(150);
            }
        }
    }

    private static Set<String> reachable(Map<String, Set<String>> modules, String from) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(modules.get(from));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (found.add(next)) {
                open.addAll(modules.get(next));
            }
        }
        return found;
    }

    /** What each module imports of the others, by their paths. */
    private static Map<String, Set<String>> modules() throws IOException {
        var modules = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(PAGE)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".js")).toList()) {
                var imports = new TreeSet<String>();
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> imports.add(name(file.resolveSibling(found.group(1)))));
                modules.put(name(file), imports);
            }
        }
        return modules;
    }

    private static String name(Path file) {
        return PAGE.relativize(file.normalize()).toString().replace('\\', '/');
    }
}
