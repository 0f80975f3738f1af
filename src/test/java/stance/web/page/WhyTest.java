package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Why, on the page")
@ExtendWith(PageExtension.class)
class WhyTest {

    @Test
    void showsTheWordsBehindACell(OpenPage page) {
        page.cell("MEXICO", "raids").click();
        var said = page.find("#why [data-stance=MX-SEC-01]");
        assertThat(said.locator("blockquote")).containsText("Nosotros nunca vamos a aceptar operaciones conjuntas");
        assertThat(said).containsText("Claudia Sheinbaum, President, 29 Jan 2026");
        assertThat(said).containsText("red line");
        assertThat(said.locator(".because")).containsText("raids: takes place in Mexico");
        assertThat(said.locator(".by a")).hasAttribute("rel", "noopener noreferrer");
    }

    @Test
    void marksTheConditionsThatHoldOnlySinceAChange(OpenPage page) {
        page.at("tmec-2026/joint-operations?variant=mexican-forces-only");
        page.tick("raids.forces", "UNITED_STATES", true);
        page.cell("MEXICO", "raids").click();
        assertThat(page.find("#why [data-stance=MX-SEC-04] .yours").first()).hasText("since your change");
    }

    @Test
    void keepsAQuoteInItsLanguageWithAGlossForWhoNeedsIt(OpenPage page) {
        page.show("tmec-2026/all-three-parties.json").cell("MEXICO", "revision").click();
        var said = page.find("#why [data-stance=MX-REV-01]");
        assertThat(said.locator("blockquote")).hasAttribute("lang", "es");
        assertThat(said.locator(".gloss")).containsText("The main structure of the treaty");
        page.language("es");
        assertThat(said.locator("blockquote")).isVisible();
        assertThat(said.locator(".gloss")).hasCount(0);
    }

    @Test
    void showsTheRuleInWordsAndAsWritten(OpenPage page) {
        page.find("[data-rule=MX-SEC-01] summary").click();
        assertThat(page.find("[data-rule=MX-SEC-01] pre").first()).containsText("stance.opposes");
    }

    @Test
    void saysOfASilenceWhatItIsAndWhatWouldSpeak(OpenPage page) {
        page.cell("MEXICO", "tariffs").click();
        assertThat(page.find("#why")).containsText("Silence is not agreement.");
        assertThat(page.find("#why [data-silence]")).containsText("No position of Mexico speaks of tariffs");
        assertThat(page.find("#why [data-near] .missed").first()).isVisible();
    }

    @Test
    void triesWhatWouldMakeASilentPartySpeak(OpenPage page) {
        page.cell("MEXICO", "tariffs").click();
        page.find("#why [data-near=MX-TAR-07] [data-try='tariffs.status']").click();
        page.settled();
        assertThat(page.word("tariffs.status")).hasText("lifted");
        assertThat(page.find("#why [data-stance=MX-TAR-07]")).isVisible();
    }

    @Test
    void leadsFromAConditionToTheWordThatItLooksAt(OpenPage page) {
        page.cell("MEXICO", "raids").click();
        page.find("#why [data-stance=MX-SEC-01] [data-at='raids.territory']").click();
        assertThat(page.word("raids.territory")).isFocused();
        assertThat(page.find(".slot--pointed")).hasCount(1);
    }

    @Test
    void copiesAQuoteWithItsSource(OpenPage page) {
        page.find("[data-cite=MX-SEC-01]").click();
        page.page().waitForFunction("async () => (await navigator.clipboard.readText()).includes('EFE via Swissinfo')");
    }

    @Test
    void leadsToThePositionInTheRecord(OpenPage page) {
        page.find("#why [data-stance=MX-SEC-01] a.id").click();
        assertThat(page.find("[data-full=MX-SEC-01]")).isVisible();
        assertThat(page.page()).hasURL(Pattern.compile("#/tmec-2026/record/MX-SEC-01$"));
    }

    @Test
    void goesFromAnswerToAnswerByArrowsAndBackByEscape(OpenPage page) {
        page.cell("MEXICO", "raids").focus();
        page.page().keyboard().press("ArrowRight");
        assertThat(page.cell("UNITED_STATES", "raids")).isFocused();
        page.page().keyboard().press("ArrowDown");
        page.page().keyboard().press("Enter");
        assertThat(page.find("#why h2")).hasText("United States on tariffs");
    }
}
