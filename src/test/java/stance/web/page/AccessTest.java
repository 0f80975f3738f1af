package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(PageExtension.class)
class AccessTest {

    private static final String AXE = read("/axe.min.js");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void hasNoFindingsOfAxe(ColorScheme scheme, OpenPage page) {
        page.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        page.show(OpenPage.RAIDS);
        page.cell("MEXICO", "raids").click();
        for (var tab : List.of("whatIf", "space", "timeline", "tests", "matrix")) {
            page.tab(tab);
            if (tab.equals("space")) {
                page.find("#run-sweep").click();
                assertThat(page.find("#size")).isVisible();
            }
            assertThat(findings(page)).as(tab).isEqualTo("");
        }
    }

    @Test
    void canBeUsedByKeyboardAlone(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.find("#tab-matrix").focus();
        page.page().keyboard().press("ArrowRight");
        assertThat(page.find("#tab-whatIf")).isFocused();
        assertThat(page.find("#tab-whatIf")).hasAttribute("aria-selected", "true");
        page.page().keyboard().press("ArrowLeft");
        page.page().keyboard().press("Tab");
        page.page().keyboard().press("Tab");
        page.page().keyboard().press("Enter");
        assertThat(page.find("#why h2")).hasText("Mexico on raids");
        page.field("tariffs.status").focus();
        page.page().keyboard().press("ArrowDown");
        assertThat(page.find("#edited")).isVisible();
    }

    @Test
    void showsOneColumnAtATimeOnAPhone(OpenPage page) {
        page.page().setViewportSize(390, 800);
        page.show(OpenPage.RAIDS);
        assertThat(page.find(".steps .verdict")).hasText("CONFLICT");
        assertThat(page.find("#proposal")).isHidden();
        page.find(".steps button").first().click();
        assertThat(page.find("#proposal")).isVisible();
        assertThat(page.find("#outcome")).isHidden();
        var width = (Number) page.page().evaluate("() => document.documentElement.scrollWidth");
        assertThat(width.intValue()).isLessThanOrEqualTo(390);
    }

    @Test
    void speaksSpanishButLeavesQuotesAsTheyWereSaid(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.find("#language").selectOption("es");
        assertThat(page.verdict()).hasText("CONFLICTO");
        assertThat(page.find("#verdict")).containsText("rechaza el paquete.");
        assertThat(page.cell("MEXICO", "raids")).containsText("rechaza");
        page.cell("UNITED_STATES", "raids").click();
        assertThat(page.find("[data-stance=US-SEC-02] blockquote")).hasAttribute("lang", "en");
        assertThat(page.find("html")).hasAttribute("lang", "es");

        page.field("raids.forces").getByLabel("Estados Unidos").uncheck();
        assertThat(page.find("#verdict")).containsText("Nadie se opone, pero M");
    }

    /** What axe-core finds, by its rules for WCAG and for good practice; nothing where it finds nothing. */
    private static Object findings(OpenPage page) {
        page.page().evaluate(AXE);
        return page.page().evaluate("""
                async () => (await axe.run(document)).violations
                    .map((each) => `${each.impact}: ${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`)
                    .join('\\n')""");
    }

    private static String read(String resource) {
        try (var in = AccessTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
