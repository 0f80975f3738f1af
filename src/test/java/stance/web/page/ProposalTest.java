package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A proposal on the page")
@ExtendWith(PageExtension.class)
class ProposalTest {

    @Test
    void readsAsSentencesOfWhatIsSet(OpenPage page) {
        assertThat(page.find("[data-provision=raids] .says"))
                .hasText(
                        "A military operation that takes place in Mexico, is carried out by forces of the United States"
                                + " and Mexico and is for the fight against drug cartels.");
    }

    @Test
    void opensWithTheWorstAnswerAndItsWords(OpenPage page) {
        assertThat(page.find("#why h2")).hasText("Mexico on raids");
        assertThat(page.find("#why blockquote").first()).containsText("Nosotros nunca vamos a aceptar");
    }

    @Test
    void showsWhatAChangeChangesInHeadCellsFieldsAndTerms(OpenPage page) {
        page.withoutForeignForces();

        assertThat(page.find("#verdict .verdict-chips")).hasText(Pattern.compile("Conflict\\s+Undetermined"));
        assertThat(page.find("#edited")).hasText("You changed 1 term.");
        assertThat(page.cell("MEXICO", "raids")).containsText("was rejects");
        assertThat(page.find("[data-provision=raids]")).hasClass(Pattern.compile("term--changed"));
        assertThat(page.find("[data-delta=forces]")).containsText("Was: the United States and Mexico.");
        assertThat(page.find(".matrix tbody th").first()).containsText("changed");
    }

    @Test
    void putsBackAFieldByOneClick(OpenPage page) {
        page.withoutForeignForces();
        page.find("[data-delta=forces] .put-back").click();

        assertThat(page.verdict()).hasText("Conflict");
        assertThat(page.find("#edited")).hasCount(0);
    }

    @Test
    void keepsATermThatWasLeftOutAsAGhostThatComesBack(OpenPage page) {
        page.find("[data-provision=raids] header .btn").click();
        assertThat(page.verdict()).hasText("Undetermined");

        page.find("[data-ghost=raids] .put-back").click();

        assertThat(page.find(".term h3").first()).hasText("raids");
        assertThat(page.verdict()).hasText("Conflict");
    }

    @Test
    void undoesAndRedoesByButtonAndKey(OpenPage page) {
        page.withoutForeignForces();
        page.find("#undo").click();
        assertThat(page.verdict()).hasText("Conflict");
        page.find("#redo").click();
        assertThat(page.verdict()).hasText("Undetermined");
        page.page().keyboard().press("u");
        assertThat(page.verdict()).hasText("Conflict");
    }

    @Test
    void doesNotPresumeThatTheProposerAcceptsWhatItDidNotPropose(OpenPage page) {
        assertThat(page.cell("UNITED_STATES", "tariffs")).containsText("presumed");
        page.choose("tariffs.status", "LIFTED");
        assertThat(page.cell("UNITED_STATES", "tariffs")).not().containsText("presumed");
    }

    @Test
    void tellsWhatEachChoiceWouldBringBeforeItIsMade(OpenPage page) {
        page.word("tariffs.status").click();
        assertThat(page.find("#menu [data-value=LIFTED] .chip")).isVisible();
    }

    @Test
    void findsAKindOfTermByItsWordsAndAddsIt(OpenPage page) {
        page.menu("add");
        page.find("#type-search").fill("intelligence");
        page.find("#menu [data-type=IntelligenceSharing]").click();

        assertThat(page.cell("MEXICO", "sharing")).isVisible();
        assertThat(page.find("[data-provision=sharing]")).containsText("You added this term.");
    }

    @Test
    void saysWhereNoKindOfTermHasTheWords(OpenPage page) {
        page.menu("add");
        page.find("#type-search").fill("zeppelin");
        assertThat(page.find("#menu")).containsText("No kind of term has the words “zeppelin”.");
    }

    @Test
    void keepsFieldsThatSayNothingBehindDetail(OpenPage page) {
        page.find("[data-provision=raids] .detail").click();
        page.find("#menu [data-field=consent]").click();
        page.find("#menu [data-value=true]").click();

        assertThat(page.find("[data-provision=raids] .says")).containsText("has the consent of that country");
    }

    @Test
    void choosesVariantsEachWithItsVerdictAndOtherForms(OpenPage page) {
        assertThat(page.find("[data-variant=without-raids] .chip")).hasText("Undetermined");
        page.variant("without-raids");
        assertThat(page.verdict()).hasText("Undetermined");
        page.variant("");
        assertThat(page.verdict()).hasText("Conflict");
        page.find("[data-provision=raids] .forms").click();
        page.find("#menu [data-value='Mexican forces only']").click();
        assertThat(page.verdict()).hasText("Undetermined");
    }

    @Test
    void editsNumbersWithTheirUnit(OpenPage page) {
        page.show("tmec-2026/automotive-origin.json");
        page.word("cars.regionalContent").click();
        page.find("#menu input[type=number]").fill("10");
        page.find("#menu input[type=number]").press("Enter");
        page.settled();

        assertThat(page.find("[data-provision=cars] .says")).containsText("10 percent");
        assertThat(page.find("[data-provision=cars]")).hasClass(Pattern.compile("term--changed"));
    }

    @Test
    void goesToAnotherDay(OpenPage page) {
        page.menu("as-of");
        page.find("#as-of-slider").press("Home");
        assertThat(page.find("#as-of")).hasText("as of 21 Dec 2024");
        assertThat(page.verdict()).hasText("Undetermined");
    }

    @Test
    void goesAWeekBackByKey(OpenPage page) {
        page.page().keyboard().press("[");
        assertThat(page.find("#as-of")).hasText("as of 22 Jan 2026");
    }

    @Test
    void choosesPartiesAndTheProposer(OpenPage page) {
        page.tick("parties", "CANADA", true);
        assertThat(page.cell("CANADA", "raids")).containsText("silent");
        page.choose("proposer", "MEXICO");
        assertThat(page.cell("MEXICO", "tariffs")).containsText("presumed");
    }

    @Test
    void hearsWithoutPreferences(OpenPage page) {
        page.show("tmec-2026/linkage-across-topics.json");
        assertThat(page.verdict()).hasText("Negotiable");
        page.box("heard", "withoutPreferences", true);
        assertThat(page.verdict()).hasText("Undetermined");
    }

    @Test
    void appliesASmallestChangeByOneClick(OpenPage page) {
        var first = page.find("#amendments .amend").first();
        assertThat(first).containsText("Agreement");
        first.locator("button").click();
        assertThat(page.verdict()).hasText("Agreement");
    }

    @Test
    void takesAnotherTitleAndOtherNamesOfTerms(OpenPage page) {
        page.find("#h-title button").click();
        page.find("#menu input").fill("Another title");
        page.find("#menu input").press("Enter");
        assertThat(page.find("#h-title")).hasText("Another title");

        page.find("#term-raids button").click();
        page.find("#menu input").fill("strikes");
        page.find("#menu input").press("Enter");
        assertThat(page.cell("MEXICO", "strikes")).containsText("rejects");
    }

    @Test
    void beginsEmptyAndSaysHowToFillIt(OpenPage page) {
        page.at("tmec-2026");
        page.find("#begin").click();

        assertThat(page.find("#first-steps li")).hasCount(3);
        assertThat(page.find("#verdict")).containsText("Nothing is proposed yet.");
        page.menu("add");
        page.find("#menu [data-type=Tariff]").click();
        assertThat(page.cell("MEXICO", "tariff")).isVisible();
    }
}
