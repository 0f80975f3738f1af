package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The address of the page")
@ExtendWith(PageExtension.class)
class AddressTest {

    @Test
    void changesWithEachChoiceAndReadsAsWritten(OpenPage page) {
        page.variant("mexican-forces-only");
        page.choose("tariffs.status", "LIFTED");
        page.find("[data-provision=raids] header .btn").click();
        assertThat(page.page())
                .hasURL(Pattern.compile("#/tmec-2026/joint-operations\\?variant=mexican-forces-only&drop=raids"
                        + "&set=tariffs\\.status:LIFTED"));
    }

    @Test
    void showsTheSameAfterReloading(OpenPage page) {
        page.choose("tariffs.status", "LIFTED");
        page.tick("parties", "CANADA", true);
        page.cell("UNITED_STATES", "raids").click();
        var matrix = page.matrix();

        page.page().reload();
        page.settled();

        assertThat(page.find(".matrix")).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.matrix()).isEqualTo(matrix);
        assertThat(page.find("#why h2")).hasText("United States on raids");
    }

    @Test
    void goesBackAndForthOverChangesAndScreens(OpenPage page) {
        page.withoutForeignForces();
        page.view("timeline");
        page.page().goBack();
        assertThat(page.verdict()).hasText("Undetermined");
        page.page().goBack();
        assertThat(page.verdict()).hasText("Conflict");
        page.page().goForward();
        assertThat(page.verdict()).hasText("Undetermined");
    }

    @Test
    void leavesNothingToUndoWhereWhatItMeansIsOnShowAlready(OpenPage page) {
        page.at("tmec-2026");
        page.at("tmec-2026/joint-operations");
        assertThat(page.find("#undo")).isDisabled();

        page.choose("tariffs.status", "LIFTED");
        page.view("timeline");
        page.page().goBack();
        page.find("#undo").click();

        assertThat(page.word("tariffs.status")).not().containsText("lifted");
        assertThat(page.find("#undo")).isDisabled();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    joint-operations?variant=gone                 | variant=gone
                    joint-operations?set=raids.teritory:MEXICO    | set=raids.teritory:MEXICO
                    joint-operations?set=raids.forces:ATLANTIS    | set=raids.forces:ATLANTIS
                    joint-operations?set=tariffs.rate:many        | set=tariffs.rate:many
                    joint-operations?drop=nothing                 | drop=nothing
                    joint-operations?add=plan:NoSuchType          | add=plan:NoSuchType
                    joint-operations?change=%7B                   | change
                    """)
    void opensWhatFitsAndSaysWhatDoesNot(String fragment, String misfit, OpenPage page) {
        page.at("tmec-2026/" + fragment);
        assertThat(page.find("#problems")).containsText("Not everything in the address fits");
        assertThat(page.find("#problems")).containsText(misfit);
        assertThat(page.verdict()).hasText("Conflict");
    }

    @ParameterizedTest
    @CsvSource({"#/tmec-2026/no-such-proposal, no-such-proposal", "#/no-such-pack, no-such-pack", "#/tmec-2026/~99, ~99"
    })
    void saysWhatIsNotThereAndKeepsWhatIsOnShowOrShowsTheStart(String fragment, String name, OpenPage page) {
        page.page().evaluate("fragment => { location.hash = fragment; }", fragment);
        assertThat(page.find("#problems")).containsText(name);
        assertThat(page.verdict()).hasText("Conflict");

        page.page().navigate("about:blank");
        page.page().navigate(page.address() + fragment);
        assertThat(page.find("#problems")).containsText(name);
        assertThat(page.find("#begin")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "compare", "space", "negotiate"})
    void leadsToAViewOfEachProposalWhereItNamesNone(String view, OpenPage page) {
        go(page, "#/tmec-2026/" + view);
        assertThat(page.find("#view-of")).containsText("is a view of a proposal");

        page.find("[data-scenario='" + OpenPage.RAIDS + "'] a").click();

        assertThat(page.page()).hasURL(Pattern.compile("#/tmec-2026/joint-operations/" + view));
    }

    @ParameterizedTest
    @CsvSource({
        "#/tmec-2026/stances, #/tmec-2026/record",
        "#/tmec-2026/quiz, #/tmec-2026/learn",
        "#/tmec-2026/coverage, #/tmec-2026/tests",
        "#/tmec-2026/proposals, #/tmec-2026",
        "#/record, #/tmec-2026/record",
        "#/rules/MX-REM-01, #/tmec-2026/rules/MX-REM-01",
        "#/timeline, #/tmec-2026/timeline"
    })
    void isUnderstoodAsPeopleGuessIt(String guessed, String meant, OpenPage page) {
        go(page, guessed);
        assertThat(page.page()).hasURL(page.address() + meant);
        assertThat(page.find("#problems")).isEmpty();
    }

    @Test
    void namesWhatIsMuchLikeIt(OpenPage page) {
        go(page, "#/tmec-2026/joint-raids/space");
        page.find("#problems [href='#/tmec-2026/joint-operations/space']").click();
        assertThat(page.find(".view h2").first()).hasText("The space of packages");

        go(page, "#/tmec-2026/remitances");
        assertThat(page.find("#problems [href='#/tmec-2026/remittances']")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"joint-operations/timelien, timelien", "rules/MX-XYZ-01, MX-XYZ-01"})
    void saysWhichPartOfItMeansNothing(String fragment, String part, OpenPage page) {
        go(page, "#/tmec-2026/" + fragment);
        assertThat(page.find("#problems")).containsText(part);
    }

    private static void go(OpenPage page, String fragment) {
        page.page().evaluate("fragment => { location.hash = fragment; }", fragment);
    }

    @Test
    void keepsADraftInTheBrowserAndOffersItAgain(OpenPage page) {
        page.at("tmec-2026");
        page.find("#begin").click();
        page.menu("add");
        page.find("#menu [data-type=Tariff]").click();
        assertThat(page.cell("MEXICO", "tariff")).isVisible();

        page.at("tmec-2026");
        page.page().reload();
        page.find("#drafts a").first().click();

        assertThat(page.cell("MEXICO", "tariff")).isVisible();
    }

    @Test
    void leavesNothingOutOfSightWhenTheServerHasGone(OpenPage page) {
        page.context().setOffline(true);
        page.choose("tariffs.status", "LIFTED");
        assertThat(page.find("#problems")).containsText("The server does not answer.");
        assertThat(page.find("#outcome")).hasClass(Pattern.compile("stale"));
        page.context().setOffline(false);
        page.choose("tariffs.status", "IMPOSED");
        assertThat(page.find("#outcome")).not().hasClass(Pattern.compile("stale"));
    }
}
