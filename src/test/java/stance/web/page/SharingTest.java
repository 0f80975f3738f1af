package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.web.TestProgram;

/** Whoever opens a link sees what was seen when it was copied: each control is moved, and both pages are compared. */
@DisplayName("Sharing what is on show")
@ExtendWith(PageExtension.class)
class SharingTest {

    /** What is seen of a proposal, and which answer is on show; its own menus and undo aside. */
    private static final String SEEN = """
            () => ['#verdict', '.facts', '.who', ...[...document.querySelectorAll('.term')].map((each) => `[aria-labelledby="${each.getAttribute('aria-labelledby')}"]`), '.matrix', '#why']
                .map((each) => document.querySelector(each)?.innerText).join('\\n')""";

    @TempDir
    private Path temporary = Path.of("");

    /** Each word of the proposal is given another value, one after the other, and the recipient opens the address each time. */
    @ParameterizedTest
    @ValueSource(strings = {"tmec-2026/joint-operations", "tmec-2026/automotive-origin"})
    void showsTheRecipientWhatTheSenderSees(String scenario, OpenPage sender) {
        sender.at(scenario);
        var recipient = sender.another();
        assertSame(sender, recipient, "nothing");
        for (var slot : slots(sender)) {
            another(sender, slot);
            if (sender.find("#outcome.stale").count() > 0) { // It cannot be evaluated so.
                sender.find("#undo").click();
                sender.settled();
            }
            assertSame(sender, recipient, slot);
        }
        sender.box("heard", "publicOnly", true);
        assertSame(sender, recipient, "what is heard");
        sender.page().keyboard().press("[");
        sender.settled();
        assertSame(sender, recipient, "the day");
        sender.find("[data-provision] header .btn").first().click();
        sender.settled();
        assertSame(sender, recipient, "a term left out");
        sender.menu("add");
        sender.find("#menu [data-type=Tariff]").click();
        sender.settled();
        assertSame(sender, recipient, "a term more");
        sender.find(".cell").last().click();
        assertSame(sender, recipient, "the answer on show");
    }

    @SuppressWarnings("unchecked") // What JavaScript gives is a list of texts.
    private static List<String> slots(OpenPage page) {
        return (List<String>)
                page.page()
                        .evaluate(
                                "() => [...new Set([...document.querySelectorAll('[data-slot]')].map((each) => each.dataset.slot))]");
    }

    /** Another value, which can be evaluated: the last of a list, one more of a set, a number or a day beside it. */
    private static void another(OpenPage page, String slot) {
        page.word(slot).click();
        var menu = page.find("#menu");
        if (menu.locator("[role=option]").count() > 0) {
            menu.locator("[role=option][aria-selected=false]").last().click();
        } else if (menu.locator("[type=checkbox]:not(:checked)").count() > 0) {
            menu.locator("[type=checkbox]:not(:checked)").last().check();
        } else if (menu.locator("[type=number]").count() > 0) {
            menu.locator("[type=number]").fill("7");
            menu.locator("[type=number]").press("Enter");
        }
        page.page().keyboard().press("Escape");
        page.settled();
    }

    @Test
    void doesNotPresumeMoreThanWasPresumed(OpenPage page) {
        page.choose("tariffs.status", "LIFTED");

        var recipient = page.another();

        assertThat(recipient.word("tariffs.status")).hasText("lifted");
        assertThat(recipient.cell("UNITED_STATES", "tariffs")).not().containsText("presumed");
        assertThat(recipient.find("#edited")).isVisible();
    }

    @Test
    void givesTheSameVerdictAtTheCommandLine(OpenPage page) throws Exception {
        page.show(OpenPage.RAIDS);
        page.variant("mexican-forces-only");
        page.choose("tariffs.status", "LIFTED");
        page.box("heard", "withoutPreferences", true);
        page.menu("share");

        var download = page.page().waitForDownload(() -> page.find("#download").click());

        download.saveAs(temporary.resolve(download.suggestedFilename()));
        var said = page.find("#notice").textContent();
        assertThat(said)
                .endsWith(": stance evaluate joint-operations.json --variant='as edited' --without-preferences");
        assertThat(evaluated(
                        temporary.resolve(download.suggestedFilename()),
                        "--variant=as edited",
                        "--without-preferences"))
                .contains(
                        page.verdict().textContent().toUpperCase(Locale.ROOT),
                        page.find("#verdict .verdict-sentence").textContent());
    }

    private static String evaluated(Path file, String... options) throws Exception {
        var command = Stream.of(TestProgram.forPeople(), List.of("evaluate", file.toString()), List.of(options))
                .flatMap(List::stream)
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        }
    }

    @Test
    void isTheSameAfterSavingAndReloading(OpenPage page) throws IOException {
        var file = page.folder().resolve("scenarios/tmec-2026/saved-and-reloaded.json");
        page.show(OpenPage.RAIDS);
        page.choose("tariffs.status", "LIFTED");
        page.withoutForeignForces();
        var matrix = page.matrix();
        try {
            page.menu("share");
            page.find("#keep-file-name").fill("tmec-2026/saved-and-reloaded.json");
            page.find("#keep-file").click();
            assertThat(page.find("#notice")).containsText("Saved as");
            page.settled();

            page.page().reload();

            page.settled();
            assertThat(page.find(".head")).hasAttribute("data-scenario", "tmec-2026/saved-and-reloaded.json");
            assertThat(page.matrix()).isEqualTo(matrix);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void opensALinkThatHoldsAllOfAProposalThatIsInNoFile(OpenPage sender) {
        sender.at("tmec-2026");
        sender.find("#begin").click();
        sender.menu("add");
        sender.find("#menu [data-type=Tariff]").click();
        sender.settled();
        sender.menu("share");
        sender.find("#copy-link").click();
        assertThat(sender.find("#notice")).containsText("The link is copied");
        var link = (String) sender.page().evaluate("() => navigator.clipboard.readText()");
        assertThat(link).contains("#shown=");

        sender.page().evaluate("() => localStorage.clear()");
        sender.page().navigate("about:blank");
        sender.page().navigate(link);

        assertThat(sender.cell("MEXICO", "tariff")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#shown=", "#shown=AAAA", "#shown=%F0", "#shown=eJyrVk", "#scenario=q1Yq", "CUT", "CHANGED"})
    void saysThatALinkIsBrokenAndStaysUsable(String kind, OpenPage page) {
        page.show(OpenPage.RAIDS);
        var link = fragment("""
                { "name": "tmec-2026/joint-operations.json", "change": { "title": "Another title" } }""");
        var middle = link.length() / 2;
        var broken = switch (kind) {
            case "CUT" -> link.substring(0, link.length() - 20);
            case "CHANGED" ->
                link.substring(0, middle) + (link.charAt(middle) == 'A' ? 'B' : 'A') + link.substring(middle + 1);
            default -> kind;
        };

        page.page().evaluate("hash => { location.hash = hash; }", broken);
        assertThat(page.find("#problems")).containsText("The link is broken or incomplete");

        page.show(OpenPage.RAIDS);
        assertThat(page.find("#problems")).isEmpty();
        assertThat(page.verdict()).hasText("Conflict");
    }

    @Test
    void saysWhatIsWrongWithWhatALinkHolds(OpenPage page) {
        page.show(OpenPage.RAIDS);
        var broken = fragment("""
                { "text": "{ \\"pack\\": \\"tmec-2026\\", \\"title\\": \\"A\\", \\"asOf\\": \\"2026-01-29\\", \\"parties\\": {}, \\"provisions\\": {} }" }
                """);

        page.page().evaluate("hash => { location.hash = hash; }", broken);

        assertThat(page.find("#problems")).containsText("The link is broken or incomplete");
        assertThat(page.find("#problems")).containsText("parties");
        assertThat(page.verdict()).hasText("Conflict");
    }

    /** The fragment of a link that holds all of what it shows, as the page makes it for what is in no file. */
    private static String fragment(String json) {
        var deflater = new Deflater();
        deflater.setInput(json.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        var packed = new byte[json.length() * 2];
        var length = deflater.deflate(packed);
        deflater.end();
        return "#shown=" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(packed, length));
    }

    /** A tab behind another one is drawn once a second: each is in front when it has something to do. */
    private static void assertSame(OpenPage sender, OpenPage recipient, String moved) {
        recipient.page().bringToFront();
        recipient
                .page()
                .evaluate("hash => { location.hash = hash; }", sender.page().evaluate("() => location.hash"));
        recipient.settled();
        assertThat(recipient.find("#problems").innerText()).as(moved).isEmpty();
        assertThat(recipient.page().evaluate(SEEN))
                .as("after changing %s", moved)
                .isEqualTo(sender.page().evaluate(SEEN));
        sender.page().bringToFront();
    }
}
