package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Guessing on the page")
@ExtendWith(PageExtension.class)
class LearnTest {

    private static final String RAIDS = "tmec-2026/learn/1?set=joint-operations,oil-for-cuba";

    @Test
    void showsWhatWasSaidOnlyAfterAGuessAndCountsPoints(OpenPage page) {
        page.at(RAIDS);
        assertThat(page.find("#guess")).hasAttribute("data-party", "MEXICO");
        assertThat(page.find("blockquote")).hasCount(0);

        page.find("#guess [value=REJECTS]").check();
        page.find("#guess button").click();

        assertThat(page.find("[data-revealed=MEXICO]")).containsText("3 of 3 points");
        assertThat(page.find("[data-revealed=MEXICO] blockquote").first()).containsText("Nosotros nunca");
        assertThat(page.find("#guess")).hasAttribute("data-party", "UNITED_STATES");
    }

    @Test
    void givesOnePointForAStepBeside(OpenPage page) {
        page.at(RAIDS);
        page.find("#guess [value=OBJECTS]").check();
        page.find("#guess button").click();
        assertThat(page.find("[data-revealed=MEXICO]")).containsText("1 of 3 points");
    }

    @Test
    void isPlayedByKeysAlone(OpenPage page) {
        page.at(RAIDS);
        page.find("#guess input").first().focus();
        page.page().keyboard().press("1");
        page.page().keyboard().press("Enter");
        page.page().keyboard().press("5");
        page.page().keyboard().press("Enter");
        assertThat(page.find(".score-bar")).containsText("6 of 6 points");
        assertThat(page.find("#next")).isFocused();
    }

    @Test
    void makesACourseAsALink(OpenPage page) {
        page.at("tmec-2026/learn/make");
        page.find("input[name=course]").first().check();
        page.find("input[name=course]").last().check();
        page.find("#try-course").click();
        assertThat(page.find(".progress")).containsText("Proposal 1 of 2");
        assertThat(page.page()).hasURL(Pattern.compile("learn/1\\?set="));
    }
}
