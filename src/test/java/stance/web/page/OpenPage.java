package stance.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
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
        // A refusal that a test asks for is logged by the browser as a resource that failed; it is no fault of the
        // page.
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
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
        page.navigate(address.toString());
        var open = new OpenPage(context, page, address, folder, faults);
        PlaywrightAssertions.assertThat(open.verdict()).not().isEmpty();
        return open;
    }

    /** The same page in another tab. */
    OpenPage another() {
        var other = new OpenPage(context, context.newPage(), address, folder, faults);
        other.page.onPageError(error -> faults.add("error: " + error));
        other.page.navigate(address.toString());
        PlaywrightAssertions.assertThat(other.verdict()).not().isEmpty();
        other.settled();
        return other;
    }

    /** The page with a scenario of the folder, once its outcome is there. */
    OpenPage show(String scenario) {
        page.locator("#scenario").selectOption(scenario);
        page.waitForFunction(
                "name => document.querySelector('#scenario').value === name", scenario, new WaitForFunctionOptions());
        settled();
        return this;
    }

    /** Waits until no question is under way. */
    void settled() {
        page.waitForFunction("() => document.querySelector('#verdict')?.getAttribute('aria-busy') === 'false'");
    }

    Locator verdict() {
        return page.locator("#verdict .verdict");
    }

    /** All that came of the proposal, as it is read. */
    String matrix() {
        return page.locator("#outcome").innerText();
    }

    Locator cell(String party, String row) {
        return page.locator(".cell[data-party='" + party + "'][data-cell='" + row + "']");
    }

    Locator field(String name) {
        return page.locator("[id='" + name + "']");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    void tab(String name) {
        page.locator("#tab-" + name).click();
    }

    void close(boolean hasPassed) {
        context.close();
        if (hasPassed) {
            assertThat(faults).isEmpty();
        }
    }
}
