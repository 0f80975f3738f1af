package stance.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import stance.web.Workbench;
import stance.web.WorkbenchSettings;

@ExtendWith(PageExtension.class)
@DisplayName("A first look at the page")
class FirstLoadTest {

    private static final int MOST_REQUESTS = 25;

    /** Of the program, and of the titles and verdicts of the scenarios of two packs. */
    private static final int MOST_BYTES = 150_000;

    /** So long nothing more is asked for: all is there. */
    private static final double QUIET_MS = 1_500;

    @Test
    void takesFewRequestsAndBytesAndASecondOneLess() {
        try (var browser = TestBrowser.start();
                var workbench = serve();
                var context = browser.browser().newContext()) {
            var first = load(context.newPage(), workbench.address());
            var second = load(context.newPage(), workbench.address());

            assertThat(first).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(bytes(first)).as("%s", first).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(bytes(second)).as("%s", second).isLessThan(bytes(first));
            assertThat(second)
                    .filteredOn(each -> each.path().startsWith("/page/"))
                    .allMatch(each -> each.bytes() == 0);
        }
    }

    /** What was asked for, and what came over the wire. */
    private record Asked(String path, int bytes) {}

    private static List<Asked> load(Page page, URI address) {
        var finished = new ArrayList<Request>();
        page.onRequestFinished(finished::add);
        page.navigate(address.toString());
        page.waitForFunction("() => !document.querySelector('#workbench > .loading')");
        int known;
        do {
            known = finished.size();
            page.waitForTimeout(QUIET_MS);
        } while (finished.size() > known);
        return List.copyOf(finished).stream()
                .map(request -> new Asked(
                        URI.create(request.url()).getPath(),
                        request.sizes().responseHeadersSize + request.sizes().responseBodySize))
                .toList();
    }

    private static int bytes(List<Asked> asked) {
        return asked.stream().mapToInt(Asked::bytes).sum();
    }

    private static Workbench serve() {
        var settings = new WorkbenchSettings(
                "127.0.0.1",
                0,
                Optional.empty(),
                false,
                Optional.of(Path.of("rules")),
                Path.of("scenarios"),
                2,
                Duration.ofSeconds(60),
                Optional.empty(),
                false);
        return Workbench.start(settings, new PrintWriter(new StringWriter()));
    }
}
