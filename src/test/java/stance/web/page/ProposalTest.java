package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageExtension.class)
class ProposalTest {

    @Test
    void changesTheOutcomeWithATerm(OpenPage page) {
        page.show(OpenPage.RAIDS);
        assertThat(page.verdict()).hasText("CONFLICT");
        page.field("raids.forces").getByLabel("United States").uncheck();
        assertThat(page.verdict()).hasText("UNDETERMINED");
        assertThat(page.find("#edited")).isVisible();
    }

    @Test
    void doesNotPresumeThatTheProposerAcceptsWhatItDidNotPropose(OpenPage page) {
        page.show(OpenPage.RAIDS);
        assertThat(page.cell("UNITED_STATES", "tariffs")).containsText("presumed");
        page.field("tariffs.status").selectOption("LIFTED");
        assertThat(page.cell("UNITED_STATES", "tariffs")).not().containsText("presumed");
    }

    @Test
    void takesAProvisionOutAndPutsAnotherIn(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.find("[data-provision=raids] button").click();
        assertThat(page.verdict()).hasText("UNDETERMINED");
        page.find("#adding summary").click();
        page.find("#add-form select").selectOption("IntelligenceSharing");
        page.find("#add-form input").fill("sharing");
        page.find("#add-form button").click();
        assertThat(page.cell("MEXICO", "sharing")).isVisible();
    }

    @Test
    void choosesVariantsAndAlternatives(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.find("#variant").selectOption("without-raids");
        assertThat(page.verdict()).hasText("UNDETERMINED");
        page.find("#variant").selectOption("");
        assertThat(page.verdict()).hasText("CONFLICT");
        page.find("[data-provision=raids] .alternatives").selectOption("Mexican forces only");
        assertThat(page.verdict()).hasText("UNDETERMINED");
    }

    @Test
    void editsNumbersWithTheirUnit(OpenPage page) {
        page.show("tmec-2026/automotive-origin.json");
        var number = page.field("cars.regionalContent");
        number.fill("10");
        number.press("Enter");
        page.settled();
        assertThat(page.find("[data-provision=cars].changed")).isVisible();
        assertThat(page.find("[data-provision=cars]")).containsText("percent");
    }

    @Test
    void goesToAnotherDay(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.find("#as-of").focus();
        page.find("#as-of").press("Home");
        assertThat(page.find("#as-of-day")).hasText("21 Dec 2024");
        assertThat(page.verdict()).hasText("UNDETERMINED");
    }

    @Test
    void choosesPartiesAndTheProposer(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.find("input[name=party][value=CANADA]").check();
        assertThat(page.cell("CANADA", "raids")).containsText("silent");
        page.find("#proposer").selectOption("MEXICO");
        assertThat(page.cell("MEXICO", "tariffs")).containsText("presumed");
    }

    @Test
    void hearsWithoutPreferences(OpenPage page) {
        page.show("tmec-2026/linkage-across-topics.json");
        assertThat(page.verdict()).hasText("NEGOTIABLE");
        page.find("details.menu > summary").first().click();
        page.find("#withoutPreferences").check();
        assertThat(page.verdict()).hasText("UNDETERMINED");
    }
}
