package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PageExtension.class)
class AccessTest {

    private static final String AXE = read("/axe.min.js");

    private static final List<String> SCREENS = List.of(
            "tmec-2026",
            "tmec-2026/joint-operations?set=raids.forces:MEXICO&drop=tariffs",
            "tmec-2026/joint-operations?cell=MEXICO%2Ftariffs",
            "tmec-2026/joint-operations/compare",
            "tmec-2026/joint-operations/space",
            "tmec-2026/joint-operations/timeline",
            "tmec-2026/joint-operations/negotiate",
            "tmec-2026/joint-operations/negotiate?control=raids:MEXICO&path=12&holds=RED_LINE:0.4",
            "tmec-2026/record?q=never",
            "tmec-2026/record/map",
            "tmec-2026/learn/1?set=joint-operations",
            "tmec-2026/learn/make",
            "tmec-2026/tests",
            "tmec-2026/rules/MX-REM-01",
            "tmec-2026/rules/MX-SEC-01");

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, en", "DARK, 1280, es", "LIGHT, 390, es", "DARK, 390, en"})
    void hasNoFindingsOfAxeOnAnyScreen(ColorScheme scheme, int width, String language, OpenPage page) {
        page.language(language);
        page.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        page.page().setViewportSize(width, 900);
        for (var screen : SCREENS) {
            page.at(screen);
            assertThat(page.find("[aria-busy=true], .loading")).hasCount(0);
            assertThat(findings(page.page())).as(screen).isEqualTo("");
            var scrolled = (Number) page.page().evaluate("() => document.documentElement.scrollWidth");
            assertThat(scrolled.intValue()).as(screen).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void changesATermByKeysAlone(OpenPage page) {
        page.word("tariffs.status").focus();
        page.page().keyboard().press("Enter");
        assertThat(page.find("#menu [aria-selected=true]")).isFocused();
        page.page().keyboard().press("ArrowDown");
        page.page().keyboard().press("Enter");
        assertThat(page.find("#edited")).isVisible();
        assertThat(page.word("tariffs.status")).isFocused();
    }

    @Test
    void closesAMenuByEscapeAndByAClickBesideIt(OpenPage page) {
        page.menu("share");
        page.page().keyboard().press("Escape");
        assertThat(page.find("#menu")).isHidden();
        assertThat(page.find("#share")).isFocused();
        page.menu("share");
        page.page().mouse().click(600, 880);
        assertThat(page.find("#menu")).isHidden();
    }

    @Test
    void keepsTheFillOfACellUnderThePointer(OpenPage page) {
        var cell = page.cell("MEXICO", "raids");
        var fill = cell.evaluate("each => getComputedStyle(each).backgroundColor");
        cell.hover();
        assertThat(cell.evaluate("each => getComputedStyle(each).backgroundColor"))
                .isEqualTo(fill);
    }

    @Test
    void showsOneColumnAtATimeOnAPhone(OpenPage page) {
        page.page().setViewportSize(390, 800);
        assertThat(page.verdict()).isVisible();
        assertThat(page.find("#proposal")).isHidden();
        page.find("[data-step=proposal]").click();
        assertThat(page.find("#proposal")).isVisible();
        assertThat(page.find("#outcome")).isHidden();
        assertThat(page.find("[data-step=why]")).containsText("Mexico on raids");
    }

    @Test
    void opensNothingOutsideOfTheWindow(OpenPage page) {
        page.page().setViewportSize(390, 700);
        page.find("[data-step=proposal]").click();
        for (var slot : List.of("proposer", "parties", "tariffs.reason", "raids.purpose")) {
            page.word(slot).click();
            var isInside = page.page().evaluate("""
                    () => {
                      const { left, top, right, bottom } = document.getElementById('menu').getBoundingClientRect();
                      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
                    }""");
            assertThat(isInside).as(slot).isEqualTo(true);
            page.page().keyboard().press("Escape");
        }
    }

    /** What axe-core finds, by its rules for WCAG and for good practice; nothing where it finds nothing. */
    static Object findings(Page page) {
        page.evaluate(AXE);
        return page.evaluate("""
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
