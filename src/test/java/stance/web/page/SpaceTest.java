package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The space of packages on the page")
@ExtendWith(PageExtension.class)
class SpaceTest {

    private static final double PATIENCE_MS = 120_000;

    @Test
    void opensWorkedOutAndLeadsWithASentence(OpenPage page) {
        page.view("space");
        assertThat(page.find("#size")).containsText("Of the 12 packages that the file allows, nobody opposes 4");
        assertThat(page.find("#size"))
                .containsText("without “Trade is kept apart from fentanyl and migration”, 7 would be");
    }

    @Test
    void showsEveryPackageOfTwoTermsAndPutsTheChosenOneOntoThePage(OpenPage page) {
        page.view("space");
        assertThat(page.find("[data-package]")).hasCount(12);
        page.find("[data-package]").last().click();
        assertThat(page.find("#edited")).isVisible();
        page.page().keyboard().press("u");
        assertThat(page.find("#edited")).hasCount(0);
    }

    @Test
    void saysWhatPositionsCostByTitleAndWords(OpenPage page) {
        page.view("space");
        assertThat(page.find("[data-cost=MX-LNK-01]")).containsText("Trade is kept apart from fentanyl and migration");
    }

    @Test
    void drawsTheFrontWithEveryPackageBehindIt(OpenPage page) {
        page.view("space");
        assertThat(page.find("#front .plot-dot").first()).isVisible();
        assertThat(page.find("#front")).containsText("as written");
    }

    @Test
    void opensAFieldAndLetsATermBeLeftOut(OpenPage page) {
        page.view("space");
        page.find("#open-more").click();
        page.find("#menu input[value='tariffs.reason']").check();
        page.find("#menu input[name=optional][value=tariffs]").check();
        page.page().keyboard().press("Escape");
        assertThat(page.find("#size")).containsText("35 packages");
    }

    @Test
    void estimatesASpaceThatIsTooLargeForExactFigures(OpenPage page) {
        page.at("tmec-2026/linkage-across-topics/space?asOf=2025-02-03");
        page.find("#open-more").click();
        for (var field : List.of(
                "tariffs.status",
                "tariffs.reason",
                "tariffs.goods",
                "tariffs.exporter",
                "work.subject",
                "work.participants",
                "border.country",
                "border.troops")) {
            page.find("#menu input[name=open][value='" + field + "']").check();
        }
        page.page().keyboard().press("Escape");
        assertThat(page.find("#too-large"))
                .containsText("may look at", new ContainsTextOptions().setTimeout(PATIENCE_MS));

        page.find("#take-sample").click();

        assertThat(page.find("#drawn"))
                .containsText("drawn at random", new ContainsTextOptions().setTimeout(PATIENCE_MS));
    }
}
