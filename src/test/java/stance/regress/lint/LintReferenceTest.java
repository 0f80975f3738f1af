package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("docs/lint.md")
class LintReferenceTest {

    private static final Path DOCUMENT = Path.of("docs/lint.md");

    @Test
    void hasASectionOnEachCodeWithItsWeightAndNoOther() throws IOException {
        var sections = Pattern.compile("(?m)^## ([a-z-]+)\n\n\\*(.*?)\\.\\*").matcher(Files.readString(DOCUMENT));

        assertThat(sections.results().map(section -> section.group(1) + ": " + section.group(2)))
                .containsExactlyInAnyOrderElementsOf(LintCode.all().stream()
                        .map(code -> code.id() + ": " + weight(code))
                        .toList());
    }

    private static String weight(LintCode code) {
        return switch (code.severity()) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "To look at";
        };
    }

    @Test
    void showsSuppressionsThatAreRead(@TempDir Path folder) throws IOException {
        var text = Files.readString(DOCUMENT);
        var begin = text.indexOf("```json\n") + "```json\n".length();
        Files.writeString(folder.resolve("lint.json"), text.substring(begin, text.indexOf("```", begin)));

        assertThat(SuppressionReader.read(folder))
                .extracting(Suppression::at)
                .containsExactly("the-paper-2026-01-29", "MX-GEN-01", "US-GEN-12");
    }
}
