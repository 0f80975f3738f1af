package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The start of the page")
@ExtendWith(PageExtension.class)
class StartTest {

    @BeforeEach
    void start(OpenPage page) {
        page.at("tmec-2026");
        assertThat(page.find(".card .chip").first()).isVisible();
    }

    @Test
    void saysWhatItIsAndShowsOneProposalWhole(OpenPage page) {
        assertThat(page.find("h1")).hasText("Put a proposal to what governments have said.");
        assertThat(page.find(".lead .chip").first()).hasText("Conflict");
        assertThat(page.find(".lead blockquote")).isVisible();
        assertThat(page.find(".latest blockquote")).hasCount(3);
    }

    @Test
    void opensWithTheNewestRecord_andLeadsToTheOthersOnASmallScreen(OpenPage page) {
        page.page().setViewportSize(390, 850);
        page.page().navigate(page.address() + "?");
        assertThat(page.page()).hasURL(Pattern.compile("#/tmec-2026$"));

        page.find(".hero-packs a").last().click();

        assertThat(page.page()).hasURL(Pattern.compile("#/october-1962$"));
        assertThat(page.find(".lead h2")).hasText("Observers in Cuba, and for good");
    }

    @Test
    void triesWhatWouldBeAcceptedInstead(OpenPage page) {
        page.find(".lead .amend a").first().click();
        page.settled();
        assertThat(page.verdict()).hasText("Agreement");
    }

    @Test
    void showsEachProposalWithTitlePartiesAndVerdict(OpenPage page) {
        var card = page.find("[data-scenario='tmec-2026/joint-operations.json']");
        assertThat(card).containsText("Joint raids for a tariff pause");
        assertThat(card).containsText("Mexico rejects");
        assertThat(card.locator(".chip")).hasText("Conflict");
        card.locator("a").click();
        assertThat(page.find("#h-title")).hasText("Joint raids for a tariff pause");
    }

    @Test
    void findsProposalsByTheWordsThatAnswerThem(OpenPage page) {
        page.find("#q").fill("operaciones conjuntas");
        assertThat(page.find("[data-scenario='tmec-2026/joint-operations.json']"))
                .isVisible();
        assertThat(page.find(".card")).not().hasCount(0);
        page.find("#q").fill("zeppelin");
        assertThat(page.find("#main")).containsText("No proposal has “zeppelin”.");
    }

    @Test
    void filtersByVerdictWithCounts(OpenPage page) {
        page.find("[data-verdict=CONFLICT]").click();
        assertThat(page.find(".card .chip").first()).hasText("Conflict");
        assertThat(page.page()).hasURL(Pattern.compile("verdict=CONFLICT"));
    }

    @Test
    void hidesEdgeCasesUntilTheyAreAskedFor(OpenPage page) {
        var few = page.find(".card").count();
        page.find("[data-filter=edge]").click();
        page.page().waitForFunction("few => document.querySelectorAll('.card').length > few", few);
    }

    @Test
    void showsAllAnswersAtAGlance(OpenPage page) {
        page.find("[data-filter=as]").click();
        assertThat(page.find(".answers-table tbody tr").first()).isVisible();
        assertThat(page.find(".answers-table thead th")).hasCount(5);
    }
}
