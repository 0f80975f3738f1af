package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageExtension.class)
class WhatIfTest {

    @Test
    void showsWhatAChangeChanges(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.tab("whatIf");
        assertThat(page.find("#no-difference")).isVisible();
        page.field("raids.forces").getByLabel("United States").uncheck();
        assertThat(page.find("#difference")).containsText("UNDETERMINED");
        assertThat(page.find("#difference")).containsText("Mexico: raids");
        assertThat(page.find("#difference")).containsText("MX-SEC-04");
        assertThat(page.find("#difference")).containsText("Why not now");
    }

    @Test
    void undoesAndRedoes(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.field("raids.forces").getByLabel("United States").uncheck();
        assertThat(page.verdict()).hasText("UNDETERMINED");
        page.find("#undo").click();
        assertThat(page.verdict()).hasText("CONFLICT");
        page.find("#redo").click();
        assertThat(page.verdict()).hasText("UNDETERMINED");
    }

    @Test
    void appliesASmallestAmendmentByOneClick(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.find("#look-for-amendments").click();
        var first = page.find("#amendments .amendment").first();
        assertThat(first).containsText("raids");
        first.click();
        assertThat(page.verdict()).hasText("UNDETERMINED");
        assertThat(page.find("#look-for-amendments")).isHidden();
    }

    @Test
    void sweepsTheSpaceWithItsCharts(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.tab("space");
        page.find("#run-sweep").click();
        assertThat(page.find("#size")).hasText("12 packages");
        assertThat(page.find("#sweep")).containsText("2 (16.7 %)");
        assertThat(page.find("#sweep")).containsText("MX-SEC-01 (Mexico)");
        page.find(".bars tr").first().focus();
        assertThat(page.find(".bars tr").first()).isFocused();
    }

    @Test
    void showsTheFrontOfTwoPartiesAndMarksWhatIsLookedAt(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.tab("space");
        page.find("#run-sweep").click();
        assertThat(page.find("#front-across")).hasValue("MEXICO");
        assertThat(page.find("#front-up")).hasValue("UNITED_STATES");
        var points = page.find(".front .point");
        assertThat(points.first()).isVisible();
        assertThat(page.find(".points tbody tr")).hasCount(points.count());

        points.first().focus();
        assertThat(page.find(".points tr.marked")).hasCount(1);
        assertThat(points.first())
                .hasAttribute("aria-label", Pattern.compile("Mexico [\\d.]+ %, United States [\\d.]+ %, .*raids: .*"));
        points.last().hover();
        assertThat(page.find(".points tbody tr").last()).hasClass("marked");

        page.find("#front-across").selectOption("UNITED_STATES");
        assertThat(page.find("#front-up")).hasValue("MEXICO");
        assertThat(points.first()).hasAttribute("aria-label", Pattern.compile("United States [\\d.]+ %, Mexico .*"));
    }

    @Test
    void opensAFieldAndLetsAProvisionBeLeftOut(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.tab("space");
        page.find("#sweep-form summary").click();
        page.find("input[value='tariffs.reason']").check();
        page.find("input[name=optional][value=tariffs]").check();
        page.find("#run-sweep").click();
        assertThat(page.find("#size")).hasText("35 packages");
    }
}
