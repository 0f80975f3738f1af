package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageExtension.class)
class ReloadTest {

    private static final double PATIENCE_MS = 20_000;

    @Test
    void showsTheFileAndLineOfARuleThatBreaksAndComesBack(OpenPage page) throws IOException {
        page.show(OpenPage.RAIDS);
        var file = page.folder().resolve("rules/tmec-2026/mexico/security.drl");
        var rules = Files.readString(file);
        try {
            Files.writeString(file, rules + "\nrule broken");
            assertThat(page.find("#problems"))
                    .containsText("security.drl:", new ContainsTextOptions().setTimeout(PATIENCE_MS));
            assertThat(page.verdict()).hasText("Conflict");
        } finally {
            Files.writeString(file, rules);
        }
        assertThat(page.find("#problems")).hasText("", new HasTextOptions().setTimeout(PATIENCE_MS));
        assertThat(page.verdict()).hasText("Conflict");
    }

    @Test
    void showsWhatIsWrongInTheFoldersWhenItBegins(OpenPage page) throws IOException {
        var broken = page.folder().resolve("scenarios/tmec-2026/broken.json");
        try {
            Files.writeString(broken, "{ \"pack\": ");
            // Told of the change now, so that nothing tells of it after the page begins anew.
            assertThat(page.find("#problems"))
                    .containsText("broken.json:1:", new ContainsTextOptions().setTimeout(PATIENCE_MS));

            page.page().reload();

            assertThat(page.verdict()).not().isEmpty();
            page.settled();
            assertThat(page.find("#problems")).containsText("broken.json:1:");
        } finally {
            Files.delete(broken);
        }
        assertThat(page.find("#problems")).hasText("", new HasTextOptions().setTimeout(PATIENCE_MS));
    }

    @Test
    void showsTheMapOfTheRecordAsTheFilesHaveItNow(OpenPage page) throws IOException {
        page.at("tmec-2026/record/map");
        var file = page.folder().resolve("rules/tmec-2026/pack.json");
        var pack = Files.readString(file);
        assertThat(page.find("#full")).containsText("28 Nov 2026");
        try {
            Files.writeString(file, pack.replace("2026-11-28", "2026-11-27"));
            assertThat(page.find("#full"))
                    .containsText("27 Nov 2026", new ContainsTextOptions().setTimeout(PATIENCE_MS));
        } finally {
            Files.writeString(file, pack);
        }
    }
}
