package stance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dgolden=write} puts the output right. */
@DisplayName("docs/what-if.md, on a change of the rules")
class RulesReviewExampleTest {

    private static final String OPERATIONS = "rules/tmec-2026/mexico/operations.drl";

    @TempDir
    private Path folder;

    @Test
    void showsWhatIsPrintedInARepositoryWithThisChange() throws Exception {
        var document = Document.all().stream()
                .filter(each -> each.name().equals("docs/what-if.md"))
                .findFirst()
                .orElseThrow();
        try (var workspace = new Workspace(folder)) {
            workspace.reset();
            git("init", "-q");
            git("add", ".");
            git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "The rules as they were");
            soften();

            var command = CommandLine.of(block(document, "sh").lines().get(0));
            var result = workspace.run(command.arguments(), "");

            assertThat(result.err()).isEmpty();
            assertThat(result.status()).isZero();
            compare(document, block(document, "text"), result.out());
        }
    }

    private static Block block(Document document, String language) {
        return document.blocks().stream()
                .filter(block -> block.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static void compare(Document document, Block block, String printed) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            document.replace(block, 0, printed.stripTrailing().lines().toList());
        } else {
            assertThat(steady(String.join("\n", block.lines()))).isEqualTo(steady(printed.stripTrailing()));
        }
    }

    /** Without the hashes, which other changes of the pack change too. */
    private static String steady(String text) {
        return text.replaceAll("pack [0-9a-f]{7} becomes [0-9a-f]{7}", "pack A becomes B");
    }

    /** The red line of MX-SEC-01 becomes a firm position. */
    private void soften() throws IOException {
        var file = folder.resolve(OPERATIONS);
        var text = Files.readString(file);
        var start = text.indexOf("rule \"MX-SEC-01 ");
        var softened = text.substring(start).replaceFirst("@strength\\( RED_LINE \\)", "@strength( FIRM )");
        Files.writeString(file, text.substring(0, start) + softened);
    }

    private void git(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            assertThat(process.waitFor()).isZero();
        } catch (IOException absent) {
            assumeTrue(false, "there is no git here");
        }
    }
}
