package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A view that is a script of its own")
@ExtendWith(PageExtension.class)
class LaterTest {

    private static final String LOADING = "main .loading";

    @Test
    void isLoadedOnceAndOnlyWhenItIsOpened(OpenPage page) {
        var scripts = new ArrayList<String>();
        page.page().onRequest(request -> {
            if (request.url().endsWith(".js")) {
                scripts.add(request.url().replaceFirst(".*/", ""));
            }
        });
        page.page().reload();
        page.settled();
        assertThat(scripts).containsExactly("app.js");

        page.view("space");
        assertThat(page.find(".view h2").first()).hasText("The space of packages");
        page.at("tmec-2026/record");
        page.at("tmec-2026/joint-operations/space");
        assertThat(page.find(".view h2").first()).hasText("The space of packages");

        assertThat(scripts).containsExactly("app.js", "space.js", "record.js");
    }

    @ParameterizedTest
    @CsvSource({"joint-operations/negotiate, .view > h2", "rules, main h1"})
    void isShownAtOnceToWhoFollowsALinkToIt(String place, String heading, OpenPage page) {
        var held = new ArrayList<Route>();
        page.page().route("**/" + place.replaceFirst(".*/", "") + ".js", held::add);
        page.page().navigate("about:blank");
        page.page().navigate(page.address() + "#/tmec-2026/" + place);

        assertThat(page.find(LOADING)).isVisible();
        assertThat(page.find("#proposal, .lead, main h1, main h2")).hasCount(0);

        page.page().waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        assertThat(page.find(heading)).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"negotiate.js, joint-operations/negotiate, #hanging", "editor.js, rules/MX-SEC-01, rule-editor"})
    void saysThatItCannotBeLoadedAndIsTriedAgain(String script, String place, String shown, OpenPage page) {
        var refused = new ArrayList<Route>();
        page.page().route("**/" + script, route -> {
            if (route.request().method().equals("GET")) {
                refused.add(route);
            }
            route.fulfill(new FulfillOptions().setStatus(429));
        });
        page.at("tmec-2026/" + place);
        assertThat(page.find("#not-loaded")).containsText("This part of the page could not be loaded");
        assertThat(page.find(LOADING)).hasCount(0);
        assertThat(refused).hasSize(1);
        page.find("#try-again").click();
        page.page().waitForCondition(() -> refused.size() == 2);
        assertThat(page.find("#not-loaded")).isVisible();

        page.page().unroute("**/" + script);
        page.find("#try-again").click();

        assertThat(page.find(shown)).isVisible();
        assertThat(page.find("#not-loaded")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({
        "space.js, joint-operations/space?set=tariffs.status:LIFTED, .view h2",
        "editor.js, rules/MX-SEC-01, rule-editor"
    })
    void asksToLoadThePageAnewWhereTheServerWasUpdated(String script, String place, String shown, OpenPage page) {
        page.page().route("**/" + script, route -> route.fulfill(new FulfillOptions().setStatus(404)));
        page.page().evaluate("place => { location.hash = `#/tmec-2026/${place}`; }", place);
        assertThat(page.find("#not-loaded")).containsText("The server was updated");

        page.page().unroute("**/" + script);
        page.find("#load-anew").click();

        assertThat(page.find(shown).first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.page().url()).contains("#/tmec-2026/" + place);
    }
}
