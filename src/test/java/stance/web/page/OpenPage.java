package stance.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of a workbench in a window of its own; errors, blocked content and requests to elsewhere fail the test. */
record OpenPage(BrowserContext context, Page page, URI address, Path folder, List<String> faults) {

    static final String RAIDS = "tmec-2026/joint-operations.json";

    /** Generous: a machine that builds is slow at showing pages. */
    private static final double PATIENCE_MS = 30_000;

    static OpenPage open(Browser browser, URI address, Path folder) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setViewportSize(1400, 900));
        var faults = new ArrayList<String>();
        var page = context.newPage();
        page.addInitScript("addEventListener('securitypolicyviolation',"
                + " (event) => console.error('blocked: ' + event.violatedDirective + ' ' + event.blockedURI))");
        // A refusal or a lost connection that a test asks for is logged by the browser as a resource that failed; it is
        // no fault of the page.
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("status of 4")
                    && !message.text().contains("ERR_INTERNET_DISCONNECTED")) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address.toString()) && !request.url().startsWith("blob:")) {
                faults.add("request to " + request.url());
            }
        });
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        page.setDefaultTimeout(PATIENCE_MS);
        var open = new OpenPage(context, page, address, folder, faults);
        page.navigate(address + "#/tmec-2026/joint-operations");
        open.settled();
        return open;
    }

    /** Another tab with the same address as this one. */
    OpenPage another() {
        var other = new OpenPage(context, context.newPage(), address, folder, faults);
        other.page.onPageError(error -> faults.add("error: " + error));
        other.page.navigate(page.url());
        other.settled();
        return other;
    }

    /** The page with a scenario of the folder, once its outcome is there. */
    OpenPage show(String scenario) {
        return at(scenario.replace(".json", ""));
    }

    /** The page with what an address means, written without {@code #/}. */
    OpenPage at(String fragment) {
        page.evaluate("fragment => { location.hash = '#/' + fragment; }", fragment);
        settled();
        return this;
    }

    /** Waits until what the address means is on show, and no question is under way. */
    void settled() {
        page.waitForFunction("""
                () => {
                  const [, pack, second = ''] = location.hash.split(/[/?]/);
                  if (!second || ['record', 'learn', 'tests', 'rules'].includes(second)) return document.querySelector('main h1');
                  const name = document.querySelector('.head')?.dataset.scenario ?? '';
                  const isThat = name === second || name === `${pack}/${second}.json`;
                  return isThat && document.querySelector('#verdict')?.getAttribute('aria-busy') === 'false';
                }""");
    }

    Locator verdict() {
        return page.locator("#verdict .chip").last();
    }

    /** All answers, by party and row. */
    String matrix() {
        return (String) page.evaluate("""
                () => [...document.querySelectorAll('.cell[data-cell]')]
                    .map((each) => `${each.dataset.party} ${each.dataset.cell}: ${each.querySelector('.resp').innerText}`)
                    .join('\\n')""");
    }

    Locator cell(String party, String row) {
        return page.locator(".cell[data-party='" + party + "'][data-cell='" + row + "']");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The word of a sentence, such as {@code tariffs.status}. */
    Locator word(String slot) {
        return page.locator("[data-slot='" + slot + "']").first();
    }

    /** Chooses one of the values that a word can have. */
    void choose(String slot, String value) {
        word(slot).click();
        page.locator("#menu [role=option][data-value='" + value + "']").click();
        settled();
    }

    /** Puts a value into the set that a word stands for, or takes it out. */
    void tick(String slot, String value, boolean isOn) {
        word(slot).click();
        page.locator("#menu input[value='" + value + "']").setChecked(isOn);
        page.keyboard().press("Escape");
        settled();
    }

    /** The raids without forces of the United States. */
    void withoutForeignForces() {
        tick("raids.forces", "UNITED_STATES", false);
    }

    /** Opens what a button opens. */
    void menu(String id) {
        page.locator("#" + id).click();
        PlaywrightAssertions.assertThat(page.locator("#menu")).isVisible();
    }

    /** What a box of a menu says, once it is closed again. */
    void box(String menu, String id, boolean isOn) {
        menu(menu);
        page.locator("#" + id).setChecked(isOn);
        page.keyboard().press("Escape");
        settled();
    }

    void variant(String name) {
        page.locator("[data-variant='" + name + "']").click();
        settled();
    }

    void view(String name) {
        page.locator("[data-view='" + name + "']").click();
        settled();
    }

    void language(String name) {
        menu("language");
        page.locator("#menu [data-value='" + name + "']").click();
        PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", name);
        settled();
    }

    void close(boolean hasPassed) {
        context.close();
        if (hasPassed) {
            assertThat(faults).isEmpty();
        }
    }
}
