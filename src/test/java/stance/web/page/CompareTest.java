package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Comparing on the page")
@ExtendWith(PageExtension.class)
class CompareTest {

    @Test
    void holdsTheVariantsOfAFileAgainstIt(OpenPage page) {
        page.view("compare");
        assertThat(page.find("#versus thead [data-column]")).hasCount(4);
        assertThat(page.find("#versus .chip").first()).hasText("Conflict");
        assertThat(page.find("[data-answers='MEXICO/raids']")).containsText("rejects");
        assertThat(page.find("#words [data-stance=MX-SEC-01]")).containsText("Nosotros nunca");
    }

    @Test
    void holdsADraftAgainstWhatWasOpened(OpenPage page) {
        page.withoutForeignForces();
        page.view("compare");
        assertThat(page.find("#versus thead [data-column]")).hasCount(2);
        assertThat(page.find("#versus .chip").last()).hasText("Undetermined");
        assertThat(page.find("[data-term=raids]").first()).containsText("Mexico");
    }

    @Test
    void takesColumnsAwayAndAddsADay(OpenPage page) {
        page.view("compare");
        page.find("[data-remove=D]").click();
        assertThat(page.find("#versus thead [data-column]")).hasCount(3);
        page.menu("add-column");
        page.find("#compare-day").fill("2025-01-15");
        page.find("#compare-add-day").click();
        assertThat(page.find("#versus thead [data-column]")).hasCount(4);
        assertThat(page.find("#versus thead")).containsText("15 Jan 2025");
        assertThat(page.page()).hasURL(Pattern.compile("2025-01-15"));
    }

    @Test
    void showsWhatDiffersOrEverything(OpenPage page) {
        page.view("compare");
        assertThat(page.find("[data-answers='MEXICO/raids']")).isVisible();
        var few = page.find("[data-answers]").count();
        page.find("[data-show=all]").click();
        page.page().waitForFunction("few => document.querySelectorAll('[data-answers]').length > few", few);
    }
}
