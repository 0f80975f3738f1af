package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("docs/lint.md")
class LintReferenceTest {

    private static final Path DOCUMENT = Path.of("docs/lint.md");

    @ParameterizedTest
    @EnumSource
    void hasASectionOnEachCode(LintCode code) throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains("\n## " + code.id() + "\n");
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
