package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** What a reader does with what is on show, and not what is on show; every other control is shared. */
    private static final Map<String, String> OF_THE_READER = Map.ofEntries(
            Map.entry("language", "each reads in their own"),
            Map.entry("pack", "of a proposal that is yet to begin"),
            Map.entry("open-file", "a file that is yet to be opened"),
            Map.entry("send-pack", "a pack that is yet to be sent"),
            Map.entry("type", "of a provision that is yet to be added"),
            Map.entry("id", "of a provision that is yet to be added"),
            Map.entry("save-variant-name", "of a file that is yet to be saved"),
            Map.entry("keep-file-name", "of a file that is yet to be saved"),
            Map.entry("open", "asks about what is on show"),
            Map.entry("optional", "asks about what is on show"));

    private static final String CONTROLS = """
            window.controls = () => [...document.querySelectorAll('input, select, textarea')].map((control) => {
              const own = control.id || control.name || control.className || control.type;
              const of = control.closest('fieldset[id]')?.id ?? control.closest('[data-provision]')?.dataset.provision ?? '';
              const isCheck = ['checkbox', 'radio'].includes(control.type);
              const key = [of, own, isCheck && !control.id ? control.value : ''].filter(Boolean).join(' ');
              return { control, name: control.id || control.name, key, value: String(isCheck ? control.checked : control.value) };
            })""";

    /** To a value that can be evaluated in most cases: the last choice, the other state, the far end. */
    private static final String MOVE = """
            (key) => {
              const { control } = controls().find((each) => each.key === key);
              if (control.type === 'checkbox') control.checked = !control.checked;
              else if (control.tagName === 'SELECT') control.selectedIndex = control.selectedIndex === control.length - 1 ? 0 : control.length - 1;
              else if (control.type === 'range') control.value = control.value === control.min ? control.max : control.min;
              else if (control.type === 'number') control.value = Number(control.value) + 1;
              else if (control.type === 'date') control.value = '2026-01-01';
              else control.value = 'another';
              control.dispatchEvent(new Event('input', { bubbles: true }));
              control.dispatchEvent(new Event('change', { bubbles: true }));
            }""";

    /** All that is seen of a page, or whether that is what is expected; the reader's own controls aside. */
    private static final String SEEN = """
            (expected) => {
              const own = new Set(%s);
              const shared = controls().filter(({ name }) => !own.has(name)).map(({ key, value }) => [key, value]).sort();
              const seen = JSON.stringify([shared, document.querySelector('#outcome').innerText]);
              return expected ? seen === expected : seen;
            }""".formatted(
            OF_THE_READER.keySet().stream().map(each -> '"' + each + '"').toList());

    private static final WaitForFunctionOptions PATIENCE = new WaitForFunctionOptions().setTimeout(15_000);

    @TempDir
    private Path temporary = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {OpenPage.RAIDS, "tmec-2026/automotive-origin.json"})
    void showsTheRecipientEveryControlAndTheOutcomeOfTheSender(String scenario, OpenPage sender) {
        sender.show(scenario);
        var recipient = sender.another();
        var moved = new HashSet<>(Set.of("scenario"));
        var withoutOutcome = new ArrayList<String>();
        assertSame(sender, recipient, "scenario");

        for (var next = next(sender, moved); !next.isEmpty(); next = next(sender, moved)) {
            moved.add(next);
            sender.page().evaluate(MOVE, next);
            sender.settled();
            if (sender.find("main.stale").count() > 0) {
                withoutOutcome.add(next);
                sender.find("#undo").click();
                sender.settled();
            }
            assertSame(sender, recipient, next);
        }

        assertThat(moved)
                .contains(
                        "variant",
                        "as-of",
                        "statedOnly",
                        "withoutInferred",
                        "publicOnly",
                        "withoutPreferences",
                        "withDrafts",
                        "proposer");
        assertThat(withoutOutcome).hasSizeLessThan(moved.size() / 2);
    }

    @Test
    void knowsTheControlsOfEveryTab(OpenPage page) {
        page.show(OpenPage.RAIDS);
        var known = controls(page).keySet();

        for (var tab : List.of("whatIf", "space", "timeline", "tests")) {
            page.tab(tab);
            page.settled();
            assertThat(controls(page).keySet()).as(tab).isEqualTo(known);
        }
    }

    @Test
    void doesNotPresumeMoreThanWasPresumed(OpenPage page) {
        page.show(OpenPage.RAIDS);
        page.field("tariffs.status").selectOption("LIFTED");
        page.settled();

        var recipient = page.another();
        recipient.page().navigate(link(page));

        assertThat(recipient.field("tariffs.status")).hasValue("LIFTED");
        assertThat(recipient.cell("UNITED_STATES", "tariffs")).not().containsText("presumed");
        assertThat(recipient.find("#edited")).isVisible();
    }

    @Test
    void givesTheSameVerdictAtTheCommandLine(OpenPage page) throws Exception {
        page.show(OpenPage.RAIDS);
        page.find("#variant").selectOption("mexican-forces-only");
        page.field("tariffs.status").selectOption("LIFTED");
        page.settled();
        page.page().evaluate(CONTROLS);
        page.page().evaluate(MOVE, "withoutPreferences");
        page.settled();
        page.find("#keep summary").click();

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
                        page.verdict().textContent(),
                        page.find("#verdict span").last().textContent());
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
        page.field("tariffs.status").selectOption("LIFTED");
        page.settled();
        link(page);
        page.field("raids.forces").getByLabel("United States").uncheck();
        page.settled();
        var matrix = page.matrix();
        try {
            page.find("#keep summary").click();
            page.find("#keep-file-name").fill("tmec-2026/saved-and-reloaded.json");
            page.find("#keep-file").click();
            assertThat(page.find("#notice")).containsText("Saved as");
            page.settled();

            page.page().reload();

            assertThat(page.find("#scenario")).hasValue("tmec-2026/saved-and-reloaded.json");
            page.settled();
            assertThat(page.matrix()).isEqualTo(matrix);
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#shown=", "#shown=AAAA", "#shown=%F0", "#shown=eJyrVk", "#scenario=q1Yq", "CUT", "CHANGED"})
    void saysThatALinkIsBrokenAndStaysUsable(String kind, OpenPage page) {
        page.show(OpenPage.RAIDS);
        var link = link(page);
        var middle = link.length() / 2;
        var fragment = link.substring(link.indexOf('#'));
        var broken = switch (kind) {
            case "CUT" -> fragment.substring(0, fragment.length() - 20);
            case "CHANGED" ->
                link.substring(link.indexOf('#'), middle)
                        + (link.charAt(middle) == 'A' ? 'B' : 'A')
                        + link.substring(middle + 1);
            default -> kind;
        };

        page.page().evaluate("hash => { location.hash = hash; }", broken);
        assertThat(page.find("#problems")).containsText("The link is broken or incomplete");

        page.find("#language").selectOption("es");
        page.page().reload();
        assertThat(page.find("#problems")).containsText("El enlace está roto o incompleto");
        assertThat(page.verdict()).not().isEmpty();
        page.show(OpenPage.RAIDS);
        assertThat(page.find("#problems")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithWhatALinkHolds(OpenPage page) {
        page.show(OpenPage.RAIDS);
        var broken = page.page().evaluate("""
                async () => (await import('/page/model/link.js')).fragmentOf({
                  text: '{ "pack": "tmec-2026", "title": "A", "asOf": "2026-01-29", "parties": {}, "provisions": {} }' })""");

        page.page().evaluate("hash => { location.hash = hash; }", broken);

        assertThat(page.find("#problems")).containsText("The link is broken or incomplete");
        assertThat(page.find("#problems")).containsText("parties");
        assertThat(page.verdict()).hasText("CONFLICT");
    }

    /** The first control that is shared and has not been moved yet; empty where there is none. */
    private static String next(OpenPage page, Set<String> moved) {
        return controls(page).keySet().stream()
                .filter(key -> !moved.contains(key))
                .findFirst()
                .orElse("");
    }

    /** What is shared on the page: the values of the controls by their names. */
    @SuppressWarnings("unchecked") // What JavaScript gives is what CONTROLS says.
    private static Map<String, String> controls(OpenPage page) {
        page.page().evaluate(CONTROLS);
        var all = (List<Map<String, String>>)
                page.page().evaluate("() => controls().map(({ name, key, value }) => ({ name, key, value }))");
        var shared = new TreeMap<String, String>();
        all.stream()
                .filter(control -> !OF_THE_READER.containsKey(control.get("name")))
                .forEach(control -> shared.put(control.get("key"), control.get("value")));
        return shared;
    }

    private static String link(OpenPage page) {
        page.page()
                .evaluate(
                        "() => { history.replaceState(null, '', '/'); document.querySelector('#copy-link').click(); }");
        page.page().waitForFunction("() => location.hash !== ''");
        return page.page().url();
    }

    private static void assertSame(OpenPage sender, OpenPage recipient, String moved) {
        var link = link(sender);
        recipient.page().evaluate("link => { location.hash = link.slice(link.indexOf('#')); }", link);
        controls(sender);
        controls(recipient);
        try {
            recipient.page().waitForFunction(SEEN, sender.page().evaluate(SEEN, ""), PATIENCE);
        } catch (TimeoutError differs) {
            // Said below, with what differs.
        }
        assertThat(recipient.find("#problems")).isEmpty();
        assertThat(controls(recipient)).as("after moving %s", moved).isEqualTo(controls(sender));
        assertThat(recipient.matrix()).as("after moving %s", moved).isEqualTo(sender.matrix());
    }
}
