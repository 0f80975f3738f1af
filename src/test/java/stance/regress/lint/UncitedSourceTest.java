package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.found;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Lint of sources")
class UncitedSourceTest {

    @TempDir
    private Path folder;

    @Test
    void findsSourcesThatNothingCites() {
        var pack = pack(folder, HIGH).file("sources.json", """
                [ { "id": "call", "type": "article", "title": "A call" },
                  { "id": "other", "type": "article", "title": "Another" } ]
                """);

        assertThat(lint(pack).findings())
                .filteredOn(finding -> finding.code().equals(UncitedSource.CODE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).isEqualTo("other");
                    assertThat(finding.place().line()).isEqualTo(2);
                });
    }

    @Test
    void isContentWhereEachIsCited() {
        assertThat(found(UncitedSource.CODE, folder, HIGH)).isEmpty();
    }
}
