package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Tests of scenarios on the page")
@ExtendWith(PageExtension.class)
class TestsTest {

    private static final ContainsTextOptions PATIENCE = new ContainsTextOptions().setTimeout(120_000);

    @Test
    void runThemWithTheirCoverage(OpenPage page) {
        page.at("tmec-2026/tests");
        page.find("#run-tests").click();
        assertThat(page.find("#tests-result")).containsText("came out as expected", PATIENCE);
        assertThat(page.find("#coverage-tmec-2026")).containsText("169 of 169", PATIENCE);
    }
}
