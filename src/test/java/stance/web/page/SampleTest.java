package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageExtension.class)
class SampleTest {

    private static final List<String> OPEN = List.of(
            "tariffs.status",
            "tariffs.reason",
            "tariffs.goods",
            "tariffs.exporter",
            "work.subject",
            "work.participants",
            "border.country",
            "border.troops");
    private static final double PATIENCE_MS = 120_000;

    @Test
    void estimatesASpaceThatIsTooLargeForExactFigures(OpenPage page) {
        page.show("tmec-2026/linkage-across-topics.json");
        // The deal of which it speaks was over a month later.
        page.tab("timeline");
        page.find(".dot[data-stance=MX-MIG-01]").focus();
        page.find(".dot[data-stance=MX-MIG-01]").press("Enter");
        page.tab("space");
        page.find("#sweep-form summary").click();
        OPEN.forEach(
                field -> page.find("input[name=open][value='" + field + "']").check());
        page.find("#run-sweep").click();
        assertThat(page.find("#too-large"))
                .containsText("MX-MIG-01 may look at", new ContainsTextOptions().setTimeout(PATIENCE_MS));

        page.find("#take-sample").press("Enter");

        assertThat(page.find("#drawn"))
                .containsText(
                        "An estimate from 20,000 packages drawn at random (seed 1).",
                        new ContainsTextOptions().setTimeout(PATIENCE_MS));
        assertThat(page.find("#size")).containsText("packages");
        assertThat(page.find("#sweep .interval").first()).isVisible();
        assertThat(page.find("#sweep .more summary").first()).containsText(" more");
        page.find("#sweep .bars tr").first().focus();
        assertThat(page.find("#sweep .bars tr").first()).isFocused();
    }
}
