package stance.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioFile;

@ExtendWith(PageExtension.class)
class KeepTest {

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void downloadsWhatTheCommandLineReads(OpenPage page) throws IOException {
        var file = ScenarioFile.read(PolicyPack.load(Path.of("rules/tmec-2026")), edited(page));
        assertThat(file.variants().get("as edited").provisions().toString()).doesNotContain("UNITED_STATES, MEXICO");
        assertThat(file.variants()).containsKeys("mexican-forces-only", "without-raids");
        assertThat(file.alternatives()).containsKeys("raids", "tariffs");
    }

    @Test
    void opensAFile(OpenPage page) throws IOException {
        var file = edited(page);
        page.show("tmec-2026/oil-for-cuba.json");
        page.menu("share");
        page.find("#open-file").setInputFiles(file);
        page.page().keyboard().press("Escape");
        page.variant("as edited");
        assertThat(page.verdict()).hasText("Undetermined");
        assertThat(page.find("[data-provision=raids]")).isVisible();
    }

    @Test
    void saysWhatIsWrongWithAFile(OpenPage page) throws IOException {
        var broken = Files.writeString(temporary.resolve("broken.json"), "{ \"pack\": ");
        page.menu("share");
        page.find("#open-file").setInputFiles(broken);
        assertThat(page.find("#problems")).containsText("broken.json:1:11");
        assertThat(page.find("#problems")).containsText("This is not JSON");
        assertThat(page.verdict()).not().isEmpty();
    }

    @Test
    void bringsTheDraftBackByUndoAfterOpeningAFile(OpenPage page) throws IOException {
        var file = edited(page);
        page.choose("tariffs.status", "LIFTED");
        page.menu("share");
        page.find("#open-file").setInputFiles(file);
        assertThat(page.find("[data-variant='as edited']")).isVisible();
        page.page().keyboard().press("Escape");

        page.find("#undo").click();

        assertThat(page.word("tariffs.status")).hasText("lifted");
    }

    @Test
    void exportsTheReport(OpenPage page) throws IOException {
        page.show(OpenPage.RAIDS);
        page.menu("share");
        assertThat(content(page.page()
                        .waitForDownload(() -> page.find("#report-html").click())))
                .contains("<!DOCTYPE html>", "MX-SEC-01");
        assertThat(content(page.page()
                        .waitForDownload(() -> page.find("#report-markdown").click())))
                .contains("# ", "MX-SEC-01");
        assertThat(content(page.page()
                        .waitForDownload(() -> page.find("#report-json").click())))
                .contains("stance.evaluation/2");
    }

    private Path edited(OpenPage page) throws IOException {
        page.show(OpenPage.RAIDS);
        page.withoutForeignForces();
        page.menu("share");
        var download = page.page().waitForDownload(() -> page.find("#download").click());
        var file = temporary.resolve("edited.json");
        download.saveAs(file);
        return file;
    }

    private static String content(Download download) throws IOException {
        return Files.readString(download.path());
    }
}
