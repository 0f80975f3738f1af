package stance.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The pictures of the page in the documents, written anew with -Dgolden=write,")
@ExtendWith(PageExtension.class)
class PictureTest {

    private static final int LARGEST_BYTES = 200_000;

    @ParameterizedTest
    @CsvSource({
        "docs/start.png, tmec-2026, .lead .amend",
        "docs/workbench.png, tmec-2026/joint-operations, #amendments .amend",
        "docs/negotiate.png, october-1962/package-of-november/negotiate?path=48%2C46, #walk [data-move]"
    })
    void areOfTheRealPageAndSmall(Path picture, String address, String last, OpenPage page) throws IOException {
        page.page().setViewportSize(1200, 700);
        page.at(address);
        page.find(last).first().evaluate("each => each.scrollIntoView({ block: 'nearest' })");
        var taken = page.page().screenshot();
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(picture, taken);
        }
        assertThat(taken).hasSizeLessThan(LARGEST_BYTES);
        assertThat(picture).exists();
    }
}
