package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The timeline of a proposal on the page")
@ExtendWith(PageExtension.class)
class TimelineTest {

    @BeforeEach
    void show(OpenPage page) {
        page.view("timeline");
        assertThat(page.find(".strip")).isVisible();
    }

    @Test
    void leadsWithSinceWhenTheVerdictIsWhatItIs(OpenPage page) {
        assertThat(page.find("#tl-lead")).containsText("conflict, as it has been since 3 May 2025");
    }

    @Test
    void showsTheVerdictInTheCourseOfTheRecord(OpenPage page) {
        assertThat(page.find(".strip [role=listitem]").first())
                .hasAttribute("aria-label", Pattern.compile("Undetermined\\. Nobody objects.*"));
        assertThat(page.find(".strip [role=listitem]").last())
                .hasAttribute("aria-label", Pattern.compile("Conflict\\. Mexico rejects the package over"));
    }

    @Test
    void saysWhoseWordsTurnedTheVerdict(OpenPage page) {
        var turn = page.find("[data-turn='2025-05-03']");
        assertThat(turn).containsText("Conflict");
        assertThat(turn).containsText("we will never accept the presence of the United States Army");
    }

    @Test
    void showsTheWordsOfADotAndEvaluatesOnItsDayOnlyWhenAsked(OpenPage page) {
        page.find(".tl-dot[data-stance=MX-GMC-01]").focus();
        page.page().keyboard().press("Enter");
        assertThat(page.find("#tl-said")).hasAttribute("data-stance", "MX-GMC-01");
        assertThat(page.find("#tl-said blockquote")).isVisible();
        assertThat(page.find("#as-of")).hasText("as of 29 Jan 2026");

        page.find("#tl-evaluate").click();

        assertThat(page.find("#as-of")).hasText("as of 21 Dec 2024");
        assertThat(page.verdict()).hasText("Undetermined");
    }

    @Test
    void walksALaneByArrows(OpenPage page) {
        page.find(".tl-dot[data-stance=MX-GMC-01]").focus();
        page.page().keyboard().press("ArrowRight");
        assertThat(page.find(".tl-dot[data-stance=MX-GMC-01]")).not().isFocused();
        assertThat(page.find(".tl-dot:focus")).hasCount(1);
    }

    @Test
    void movesTheDayByArrows(OpenPage page) {
        page.find("#tl-day").focus();
        page.page().keyboard().press("ArrowLeft");
        assertThat(page.find("#as-of")).not().hasText("as of 29 Jan 2026");
    }

    @Test
    void isAListOnAPhone(OpenPage page) {
        page.page().setViewportSize(390, 844);
        assertThat(page.find("#tl-list")).isVisible();
        assertThat(page.find("#tl-list [data-item]").first()).isVisible();
    }

    @Test
    void showsOneTopicAlone(OpenPage page) {
        var all = page.find("#tl-chart .tl-dot").count();
        page.menu("tl-topic");
        page.find("#menu [data-value=operations]").click();
        page.page()
                .waitForFunction(
                        "all => { const now = document.querySelectorAll('#tl-chart .tl-dot').length;"
                                + " return now > 0 && now < all; }",
                        all);
        assertThat(page.find("#tl-topic")).hasText("Armed operations");
        assertThat(page.page()).hasURL(Pattern.compile("topic=operations"));
    }
}
