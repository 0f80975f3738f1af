package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Lint of drafts")
class DraftTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhichStancesAreDraftsAndAsksNothingOfTheEngineAboutThem() {
        var draft = HIGH.with("status", "DRAFT").with("quote", "No.").with("speaker", "sheinbaum");

        assertThat(lint(pack(folder, draft)).findings())
                .filteredOn(finding -> finding.at().equals("MX-01"))
                .extracting(finding -> finding.code().id())
                .containsExactlyInAnyOrder("draft", "metadata-gap");
        assertThat(lint(pack(folder, HIGH)).findings())
                .extracting(finding -> finding.code().id())
                .doesNotContain("draft");
    }
}
