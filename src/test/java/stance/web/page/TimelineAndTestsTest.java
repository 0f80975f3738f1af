package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageExtension.class)
class TimelineAndTestsTest {

    @Test
    void evaluatesAsOfADayOfTheTimeline(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.tab("timeline");
        page.find(".dot[data-stance=MX-GMC-01]").focus();
        page.find(".dot[data-stance=MX-GMC-01]").press("Enter");
        assertThat(page.find("#as-of-day")).hasText("21 Dec 2024");
        assertThat(page.find(".dot[data-stance=MX-SEC-01].hollow")).isVisible();
        assertThat(page.verdict()).hasText("UNDETERMINED");
    }

    @Test
    void saysWhatReplacedAStance(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.tab("timeline");
        page.find(".events summary").first().click();
        assertThat(page.find(".events").first()).containsText("replaced by");
    }

    @Test
    void runsTheTestsWithTheirCoverage(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.tab("tests");
        page.find("#run-tests").click();
        assertThat(page.find("#tests-result"))
                .containsText(" passed, 0 failed", new ContainsTextOptions().setTimeout(120_000));
        assertThat(page.find("#panel"))
                .containsText("169 of 169 stances", new ContainsTextOptions().setTimeout(120_000));
    }
}
