package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.space.Space;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.report.page.Pages;
import stance.report.sweep.PackagesDocument;
import stance.scenario.ScenarioFile;

@ExtendWith(PageExtension.class)
@DisplayName("A page of packages in a browser")
class InteractivePageTest {

    @TempDir
    private Path folder = Path.of("");

    private Path written() throws IOException {
        var pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var file = ScenarioFile.read(pack, Path.of("scenarios/tmec-2026/july-package.json"));
        var document = PackagesDocument.of(
                Space.of(file, file.base(), List.of()), new Evaluator(Filters.NONE, false), done -> {});
        return Files.writeString(folder.resolve("july.html"), Pages.html(document, Language.ENGLISH));
    }

    @Test
    void showsOnePackageAndLeadsToOthersByTheirOptions() throws IOException {
        try (var browser = TestBrowser.start();
                var page = browser.browser().newPage()) {
            page.navigate(written().toUri().toString());
            var shown = page.locator(".screen:visible");
            assertThat(shown).hasCount(1);
            assertThat(shown.locator(".verdict")).containsText("UNDETERMINED");

            shown.locator("a[href='#package-0-2-0-0']").click();

            assertThat(shown).hasCount(1);
            assertThat(shown.locator(".verdict")).containsText("AGREEMENT");
            assertThat((Number) page.evaluate("() => scrollY")).isEqualTo(0);

            page.goBack();

            assertThat(shown).hasCount(1);
            assertThat(shown.locator(".verdict")).containsText("UNDETERMINED");
        }
    }

    @Test
    void hasNoFindingsOfAxe() throws IOException {
        try (var browser = TestBrowser.start();
                var page = browser.browser().newPage()) {
            page.navigate(written().toUri().toString());

            assertThat(AccessTest.findings(page)).isEqualTo("");
        }
    }
}
