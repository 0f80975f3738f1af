package stance.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page's modules")
class ModulesTest {

    @Test
    void leadNowhereBackToThemselves() {
        var modules = Modules.imports();
        assertThat(modules).hasSizeGreaterThan(30);
        assertThat(modules)
                .allSatisfy((module, imports) -> assertThat(Modules.reachable(modules, module))
                        .as("what %s imports", module)
                        .doesNotContain(module));
    }

    @Test
    void workWithoutTheScreensThatShowThem() {
        assertThat(Modules.imports()).allSatisfy((module, imports) -> {
            if (module.startsWith("model/")) {
                assertThat(imports)
                        .as("what %s imports", module)
                        .allMatch(each -> each.startsWith("model/") || each.equals("words/words.js"));
            }
        });
    }

    @Test
    void computeWithoutStateWhatADraftIs() {
        var modules = Modules.imports();
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
            assertThat(Modules.reachable(modules, pure))
                    .as("what %s imports", pure)
                    .doesNotContain("model/state.js");
            assertThat(Modules.text(pure)).doesNotContain("document.", "location", "history.");
        }
    }

    @Test
    void areShortEnoughToBeReadAtOnce() {
        for (var module : Modules.imports().keySet()) {
            if (!module.startsWith("model/") && !module.startsWith("words/")) {
                assertThat(Modules.text(module).lines()).as(module).hasSizeLessThan(150);
            }
        }
    }
}
