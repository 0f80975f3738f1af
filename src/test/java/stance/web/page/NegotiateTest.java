package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The outcomes that hold, on the page")
@ExtendWith(PageExtension.class)
class NegotiateTest {

    private static final String NOVEMBER = "october-1962/package-of-november/negotiate";
    private static final String RAIDS = "tmec-2026/joint-operations/negotiate";
    private static final String DECIDED = RAIDS + "?control=raids:MEXICO&control=tariffs:UNITED_STATES";

    /** The page with the view, once it is worked out. */
    private static OpenPage show(OpenPage page, String address) {
        page.at(address);
        assertThat(page.find("#negotiation")).hasAttribute("aria-busy", "false");
        assertThat(page.find("#walk .loading")).hasCount(0);
        return page;
    }

    private static Locator outcome(OpenPage page, int state) {
        return page.find("#outcomes tr[data-state='" + state + "']");
    }

    @Nested
    class InATable {

        @Test
        void leadWithASentenceAndWhatItRestsOn(OpenPage page) {
            show(page, NOVEMBER);
            assertThat(page.find("#holds"))
                    .containsText("Of 48 outcomes, 4 hold, since no party has a move of its own that it prefers");
            assertThat(page.find("#holds")).containsText("2 that every party accepts");
            assertThat(page.find("#holds")).containsText("The best of them is 2 moves away from the status quo");
            assertThat(page.find("#decides-weapons")).hasValue("USSR");
            assertThat(page.find("#status-quo")).containsText("they stay");
        }

        @Test
        void sayWhatEachPartyAnswersAndInWhichSensesTheyHold(OpenPage page) {
            show(page, NOVEMBER);
            var first = outcome(page, 2);
            assertThat(first).containsText("Agreement");
            assertThat(first.locator(".resp")).hasText(new String[] {"accepts", "accepts"});
            assertThat(first.locator("[role=img][aria-label='holds for certain']"))
                    .hasCount(4);
            assertThat(outcome(page, 17).locator("[aria-label='may hold']").first())
                    .isVisible();
            assertThat(page.find("#outcomes thead abbr").first())
                    .hasAttribute("title", Pattern.compile("Nash stability.*move of its own"));
        }

        @Test
        void areThoseThatMayHoldUntilAllAreAskedFor(OpenPage page) {
            show(page, NOVEMBER);
            assertThat(outcome(page, 5)).hasCount(0);
            page.find("[data-show=all]").click();
            assertThat(page.find("#outcomes tbody tr")).hasCount(48);
        }

        @Test
        void followWhoDecidesAndWhatIsPreferredAndLookedAt(OpenPage page) {
            show(page, NOVEMBER);
            page.find("#decides-turkey").selectOption("all");
            assertThat(page.page()).hasURL(Pattern.compile("control=turkey:all"));
            assertThat(page.find(".decides.change")).containsText("assumed by you");
            assertThat(page.find("#holds")).not().containsText("4 hold");

            page.find("[data-undecide=turkey]").click();
            assertThat(page.find("#holds")).containsText("4 hold");

            page.find("#assumed input[value=counts]").check();
            assertThat(page.page()).hasURL(Pattern.compile("order=counts"));
            page.find("#assumed input[value=SIM]").check();
            assertThat(page.find("#outcomes thead .st")).hasCount(5);
        }
    }

    @Nested
    class WhereNobodySaysWhoDecides {

        @Test
        void areAskedForAndThenShown(OpenPage page) {
            page.at(RAIDS);
            assertThat(page.find("#deciding")).containsText("Who decides what");
            page.find("#decides-raids").selectOption("MEXICO");
            page.find("#decided").click();

            assertThat(page.find("#negotiation")).isVisible();
            assertThat(page.page()).hasURL(Pattern.compile("control=raids:MEXICO"));
            assertThat(page.find("#states .node")).hasCount(12);
        }

        @Test
        void offerToOpenMoreWhereThereIsOneOutcomeAlone(OpenPage page) {
            page.at("tmec-2026/aircraft/negotiate");
            assertThat(page.find("#no-outcomes")).isVisible();
            assertThat(page.find("#hanging")).isVisible();
        }
    }

    @Nested
    class StepByStep {

        @Test
        void sayWhoWouldMoveWhereInWhoseWords(OpenPage page) {
            show(page, NOVEMBER);
            var move = page.find("[data-move='UNITED_STATES/46']");
            assertThat(move).containsText("United States would move to: turkey by word of mouth");
            assertThat(move.locator("[data-stance=US-JUP-08] blockquote")).isVisible();
            assertThat(move.locator("[data-stance=US-JUP-08]")).containsText("Source");
            assertThat(move).containsText("Nothing deters it");
        }

        @Test
        void areWalkedByKeysAlone(OpenPage page) {
            show(page, NOVEMBER);
            page.find("#h-state").focus();
            page.page().keyboard().press("ArrowDown");
            assertThat(page.find(".move").first()).isFocused();
            page.page().keyboard().press("Enter");
            assertThat(page.find("#state")).hasAttribute("data-state", "46");
            assertThat(page.find("[data-walked]")).hasCount(2);
            page.page().keyboard().press("Enter");
            assertThat(page.find("[data-walked]")).hasCount(3);
            assertThat(page.find("#state")).containsText("Nobody would move from here alone");
            assertThat(page.find(".walked [aria-current=step]")).containsText("removal takes place on Cuba");

            page.page().keyboard().press("Backspace");
            assertThat(page.find("#state")).hasAttribute("data-state", "46");
        }

        @Test
        void areChosenInTheTableAndInTheGraph(OpenPage page) {
            show(page, NOVEMBER);
            outcome(page, 30).locator("button").click();
            assertThat(page.find("#state")).hasAttribute("data-state", "30");
            assertThat(page.find("#state")).containsText("could move together to");

            page.find(".node[data-node='30']").focus();
            page.page().keyboard().press("ArrowDown");
            assertThat(page.find(".node:focus")).hasCount(1);
            page.page().keyboard().press("Enter");
            assertThat(page.find("#state")).not().hasAttribute("data-state", "30");
        }

        @Test
        void standInTheAddressAndSurviveReloadBackAndForward(OpenPage page) {
            show(page, NOVEMBER + "?control=turkey:all&order=counts");
            page.find(".move").first().click();
            assertThat(page.page()).hasURL(Pattern.compile("path=48,\\d+"));
            var walked = page.find("#state").getAttribute("data-state");

            page.page().reload();
            assertThat(page.find("#state")).hasAttribute("data-state", walked);
            assertThat(page.find("#decides-turkey")).hasValue("all");

            page.page().goBack();
            assertThat(page.find("#state")).hasAttribute("data-state", "48");
            page.page().goForward();
            assertThat(page.find("#state")).hasAttribute("data-state", walked);
        }

        @Test
        void openAsProposals(OpenPage page) {
            show(page, NOVEMBER + "?path=2");
            page.find("#open-state").click();
            page.settled();
            assertThat(page.verdict()).hasText("Agreement");
            assertThat(page.find("#edited")).isVisible();
        }

        @Test
        void areTheListAloneWhereTheyAreTooManyToDraw(OpenPage page) {
            show(
                    page,
                    "tmec-2026/july-package/negotiate?control=reforms:all&control=labour:MEXICO"
                            + "&control=tariffs:UNITED_STATES&control=teams:all");
            assertThat(page.find("#states")).hasCount(0);
            assertThat(page.find("#state")).isVisible();
        }

        @ParameterizedTest
        @ValueSource(ints = {390, 1440})
        void neverScrollThePageSideways(int width, OpenPage page) {
            page.page().setViewportSize(width, 844);
            for (var address : List.of(NOVEMBER, DECIDED, RAIDS, RAIDS + "?holds=*:0.5")) {
                page.at(address);
                assertThat(page.find("[aria-busy=true], .loading")).hasCount(0);
                org.assertj.core.api.Assertions.assertThat(
                                page.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .as(address)
                        .isEqualTo(true);
            }
        }
    }

    @Nested
    @DisplayName("say what hangs on each stance")
    class Hanging {

        @Test
        void onlyOnceSomethingIsAssumed(OpenPage page) {
            page.at(RAIDS);
            assertThat(page.find("#probability")).hasValue("");
            assertThat(page.find("#robustness")).hasCount(0);

            page.find("#holds-name").selectOption("RED_LINE");
            page.find("#probability").fill("40");
            page.find("#assume").click();

            assertThat(page.find("#expected")).containsText("Under your assumptions");
            assertThat(page.find("#assumptions")).containsText("You assume: red lines hold with a probability of");
            assertThat(page.page()).hasURL(Pattern.compile("holds=RED_LINE:0.4"));
            assertThat(page.find("#tornado .swing").first()).isVisible();
        }

        @Test
        void byBarsThatAreWalkedWithTheWordsOfEach(OpenPage page) {
            page.at("tmec-2026/talks-on-reforms/negotiate?holds=STATED:0.9&holds=US-REV-32:0.6");
            assertThat(page.find("#swing")).hasAttribute("data-stance", "US-REV-32");
            assertThat(page.find("#swing")).containsText("below 55.6 % the likeliest is undetermined");
            assertThat(page.find("#swing blockquote")).isVisible();

            page.find(".swing").first().focus();
            page.page().keyboard().press("ArrowDown");
            assertThat(page.find("#swing")).hasAttribute("data-stance", "MX-REV-32");
            assertThat(page.page()).hasURL(Pattern.compile("said=MX-REV-32"));

            page.page().reload();
            assertThat(page.find("#swing")).hasAttribute("data-stance", "MX-REV-32");
        }

        @Test
        void ofOnePackageOrOfAllOfThem(OpenPage page) {
            page.at("tmec-2026/linkage-across-topics/negotiate?holds=INFERRED:0.7&holds=MX-LNK-01:0.5");
            page.find("[data-over=space]").click();
            assertThat(page.find("#expected")).containsText("nobody opposes 6.95 (63.2 %) of 11 packages");
            assertThat(page.page()).hasURL(Pattern.compile("over=space"));
        }

        @Test
        void andNoLongerWhatIsNoLongerAssumed(OpenPage page) {
            page.at(RAIDS + "?holds=RED_LINE:0.4");
            assertThat(page.find("#robustness")).isVisible();
            page.find("[data-holds=RED_LINE] button").click();
            assertThat(page.find("#robustness")).hasCount(0);
        }
    }

    @Nested
    class InRounds {

        @Test
        void leadFromOfferToOfferWithTheWordsThatGiveWay(OpenPage page) {
            page.at(RAIDS);
            assertThat(page.find("#ends")).containsText("settles for what");
            assertThat(page.find("#rounds [data-round='4']")).containsText("What Mexico loses by it");
            assertThat(page.find("#rounds [data-round='4'] [data-stance=MX-TAR-07] blockquote"))
                    .isVisible();
            assertThat(page.find("#rounds [data-round='4']")).containsText("Mexico settles for that.");
        }

        @Test
        void beginWithWhomTheReaderChooses(OpenPage page) {
            page.at(RAIDS);
            page.find("[data-first=MEXICO]").click();
            assertThat(page.find("#rounds [data-round='1'] header")).containsText("Mexico");
            assertThat(page.page()).hasURL(Pattern.compile("first=MEXICO"));

            page.page().reload();
            assertThat(page.find("[data-first=MEXICO]")).hasAttribute("aria-pressed", "true");
            page.find("#usual-first").click();
            assertThat(page.find("[data-first=UNITED_STATES]")).hasAttribute("aria-pressed", "true");
        }

        @Test
        void sayWhatTheyAssume(OpenPage page) {
            page.at(RAIDS);
            page.find("#rounds-assumed summary").click();
            assertThat(page.find("#rounds-assumed")).containsText("MiCRO");
            assertThat(page.find("#rounds-assumed")).containsText("cross none of its red lines");
        }

        @Test
        void endInAProposalThatCanBeOpened(OpenPage page) {
            page.at(RAIDS);
            page.find("#open-settled").click();
            assertThat(page.find("#verdict"))
                    .containsText("UNDETERMINED", new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
        }

        @Test
        void areBetweenTwoPartiesOfMore(OpenPage page) {
            page.at("tmec-2026/all-three-parties/negotiate");
            page.find("[name=between-0]").selectOption("MEXICO");
            assertThat(page.find("#ends")).hasCount(0);
            page.find("[name=between-1]").selectOption("CANADA");

            assertThat(page.find("#ends")).isVisible();
            assertThat(page.find("[data-first]")).containsText(new String[] {"Mexico", "Canada"});
            assertThat(page.page()).hasURL(Pattern.compile("between=MEXICO,CANADA"));
        }
    }

    @Test
    void speakSpanish(OpenPage page) {
        page.language("es");
        show(page, NOVEMBER);
        assertThat(page.find("#holds")).containsText("De 48 desenlaces, 4 se sostienen");
        assertThat(page.find("#state")).containsText("Quién se movería de aquí");
        assertThat(page.find("[data-stance=US-JUP-08] blockquote").first()).hasAttribute("lang", "en");
    }
}
