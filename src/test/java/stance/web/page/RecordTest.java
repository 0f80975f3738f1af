package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The record on the page")
@ExtendWith(PageExtension.class)
class RecordTest {

    @Test
    void findsWordsInQuotesGlossesTitlesAndSpeakers(OpenPage page) {
        page.at("tmec-2026/record");
        page.find("#q").fill("nunca vamos");
        assertThat(page.find("[data-stance=MX-SEC-01]")).isVisible();
        assertThat(page.find(".hit")).hasCount(1);
        page.find("#q").fill("never");
        assertThat(page.find("[data-stance=MX-SEC-01] mark").first()).hasText("never");
        assertThat(page.page()).hasURL(Pattern.compile("q=never"));
    }

    @Test
    void filtersWithCountsThatFollow(OpenPage page) {
        page.at("tmec-2026/record");
        page.find("input[name=actor][value=CANADA]").check();
        page.find("input[name=strength][value=RED_LINE]").check();
        assertThat(page.find(".hit").first()).containsText("Canada");
        assertThat(page.find(".hit").first()).containsText("red line");
        assertThat(page.page()).hasURL(Pattern.compile("actor=CANADA&strength=RED_LINE"));
    }

    @Test
    void filtersByWhatIsSaid(OpenPage page) {
        page.at("tmec-2026/record?actor=MEXICO");
        page.find("input[name=effect][value=requires]").check();
        assertThat(page.page()).hasURL(Pattern.compile("effect=requires"));
        assertThat(page.find("[data-stance=MX-SEC-01]")).hasCount(0);
        page.find(".hit a").first().click();
        assertThat(page.find(".full .because").first()).containsText("takes it only with this");
    }

    @Test
    void showsOnePositionInFull(OpenPage page) {
        page.at("tmec-2026/record/MX-SEC-01");
        var full = page.find("[data-full=MX-SEC-01]");
        assertThat(full.locator("blockquote")).hasAttribute("lang", "es");
        assertThat(full).containsText("a position that the party says it will not move from");
        assertThat(full).containsText("since 29 Jan 2026; nothing has replaced it");
        assertThat(full.locator(".because")).containsText("Mexico objects to it");
        assertThat(full).containsText("Joint raids for a tariff pause");
        full.locator("summary", new com.microsoft.playwright.Locator.LocatorOptions().setHasText("The rule as written"))
                .click();
        assertThat(full.locator("pre").first()).containsText("stance.opposes");
    }

    @Test
    void saysWhatReplacedAPosition(OpenPage page) {
        page.at("tmec-2026/record/MX-TAR-05");
        assertThat(page.find("[data-full=MX-TAR-05]")).containsText("until");
    }

    @Test
    void saysWhereNothingIsFoundAndTheWayBack(OpenPage page) {
        page.at("tmec-2026/record?q=zeppelin");
        assertThat(page.find(".results")).containsText("No position has all of this.");
        page.find("#clear").click();
        assertThat(page.find(".hit").first()).isVisible();
    }

    @Test
    void hasAMapWithItsGaps(OpenPage page) {
        page.at("tmec-2026/record");
        page.find("#to-map").click();
        assertThat(page.find(".record-map tbody tr").first()).isVisible();
        assertThat(page.find("#full")).containsText("Looked for in vain");
    }

    @Test
    void showsListAndPositionOneAfterTheOtherOnAPhone(OpenPage page) {
        page.page().setViewportSize(390, 844);
        page.at("tmec-2026/record?q=never");
        assertThat(page.find("#full")).isHidden();
        page.find(".hit a").first().click();
        assertThat(page.find("#full")).isVisible();
        page.find(".back-record").click();
        assertThat(page.find(".results")).isVisible();
    }
}
