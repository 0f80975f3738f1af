package stance.web.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine, driven by Playwright through this machine's Node, so that the build downloads neither.
 * Where one of them is missing the tests are skipped with a word on how to get it, except under CI, where they fail.
 */
final class TestBrowser implements AutoCloseable {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private static final String NEEDED = "The tests of the page need Chromium or Chrome, and Node, on the PATH;"
            + " on Debian: apt-get install chromium nodejs";

    private final Playwright playwright;
    private final Browser browser;

    /** Why there is none; empty where there is one. */
    static Optional<String> missing() {
        var isThere = BROWSERS.stream().anyMatch(name -> onPath(name).isPresent());
        return isThere && onPath("node").isPresent() ? Optional.empty() : Optional.of(NEEDED);
    }

    private TestBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static TestBrowser start() {
        var program = BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
        var node = onPath("node");
        if (program.isEmpty() || node.isEmpty()) {
            throw new IllegalStateException(NEEDED);
        }
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        environment.put("PLAYWRIGHT_NODEJS_PATH", node.orElseThrow().toString());
        var playwright = Playwright.create(new CreateOptions().setEnv(environment));
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new TestBrowser(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
