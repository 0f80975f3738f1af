package stance.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.problem.RefusedException;
import stance.report.page.Pages;
import stance.scenario.ScenarioFile;

@DisplayName("The page of packages")
class PackagesDocumentTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final Evaluator EVALUATOR = new Evaluator(Filters.NONE, false);

    private static Space space(String name, Opening... open) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026", name + ".json"));
        return Space.of(file, file.base(), List.of(open));
    }

    private static String page(Space space) {
        return Pages.html(PackagesDocument.of(space, EVALUATOR, done -> {}), Language.ENGLISH);
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void hasTheVerdictOfTheEngineOnEachPackage() {
        var space = space("july-package");

        var screens = page(space).split("<section class=\"screen\"", -1);

        assertThat(screens).hasSize(72);
        var packages = space.packages().toList();
        for (var i = 0; i < packages.size(); i++) {
            assertThat(screens[i + 1])
                    .contains("<strong>"
                            + EVALUATOR.evaluate(space.at(packages.get(i))).verdict() + "</strong>");
        }
    }

    @Test
    void leadsFromEachPackageToThoseThatDifferInOneProvision() {
        var page = page(space("july-package"));

        var ids = all("<section class=\"screen\" id=\"([^\"]*)\"", page);
        var links = all("href=\"#(package-[^\"]*)\"", page);
        assertThat(ids).doesNotHaveDuplicates().hasSize(71);
        assertThat(links).hasSizeGreaterThan(71).allMatch(ids::contains);
        assertThat(ids).allMatch(links::contains);
    }

    @Test
    void namesTheVerdictThatAnOptionLeadsTo() {
        assertThat(page(space("july-package")))
                .containsPattern(
                        "<a href=\"#package-0-2-0-0\">none</a> <span class=\"tone accepting\">AGREEMENT</span>");
    }

    @Test
    void marksAnOptionThatLeavesNoPackage() {
        assertThat(page(space("remittances", Opening.optional("tax"))))
                .contains("The only package.", "left out (no package)");
    }

    @Test
    void hasTheWordsOfAllStancesThatSpeakOfAPackage() {
        assertThat(page(space("joint-operations")))
                .contains("The words behind all of these", "id=\"MX-SEC-01\"")
                .contains("In English");
    }

    @Test
    void runsNothing() {
        assertThat(page(space("joint-operations")))
                .contains("default-src 'none'")
                .doesNotContain("<script");
    }

    @Test
    void isRefusedOfMorePackagesThanAPageHolds() {
        var large = space(
                "joint-operations",
                Opening.parse("tariffs.reason").orElseThrow(),
                Opening.parse("tariffs.exporter").orElseThrow(),
                Opening.parse("tariffs.sector").orElseThrow(),
                Opening.parse("raids.territory").orElseThrow());

        assertThatThrownBy(() -> page(large))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("more than the 1000 that a page may hold");
    }
}
