package stance.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The picture of the page in the documents; written anew with {@code -Dgolden=write}. */
@ExtendWith(PageExtension.class)
class PictureTest {

    private static final Path PICTURE = Path.of("docs/workbench.png");
    private static final int LARGEST_BYTES = 200_000;

    @Test
    void isOfTheRealPageAndSmall(OpenPage page) throws IOException {
        page.page().setViewportSize(1280, 760);
        page.show(OpenPage.RAIDS);
        page.cell("MEXICO", "raids").click();
        var picture = page.page().screenshot(new ScreenshotOptions());
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(PICTURE, picture);
        }
        assertThat(picture).hasSizeLessThan(LARGEST_BYTES);
        assertThat(PICTURE).exists();
    }
}
