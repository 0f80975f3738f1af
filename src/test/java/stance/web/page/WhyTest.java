package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageExtension.class)
class WhyTest {

    @Test
    void showsTheWordsBehindACell(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.cell("MEXICO", "raids").click();
        var evidence = page.find("#why [data-stance=MX-SEC-01]");
        assertThat(evidence.locator("blockquote")).containsText("Nosotros nunca vamos a aceptar operaciones conjuntas");
        assertThat(evidence).containsText("Claudia Sheinbaum, President, 29 Jan 2026");
        assertThat(evidence).containsText("red line");
        assertThat(evidence.locator(".conditions")).containsText("raids is ");
        assertThat(evidence.locator(".attribution a")).hasAttribute("rel", "noopener noreferrer");
    }

    @Test
    void keepsAQuoteInItsLanguageWithAGloss(OpenPage page) {
        page.show("tmec-2026/all-three-parties.json");
        page.cell("MEXICO", "revision").click();
        var evidence = page.find("#why [data-stance=MX-REV-01]");
        assertThat(evidence.locator("blockquote")).hasAttribute("lang", "es");
        assertThat(evidence.locator(".gloss")).containsText("The main structure of the treaty");
    }

    @Test
    void showsTheTextOfTheRule(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.cell("MEXICO", "raids").click();
        page.find("[data-stance=MX-SEC-01] .rule summary").click();
        assertThat(page.find("[data-stance=MX-SEC-01] pre").first()).containsText("stance.opposes");
    }

    @Test
    void showsWhatCameNearestToASilentCell(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.cell("MEXICO", "tariffs").click();
        assertThat(page.find("#why .silence")).containsText("No stance of Mexico speaks of this");
        assertThat(page.find("#why [data-near] .missed").first()).containsText("not met");
    }
}
