package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.problem.RefusedException;

@DisplayName("Lint with suppressions")
class SuppressionTest {

    @TempDir
    private Path folder;

    @Test
    void leavesOutWhatIsSuppressedAndKeepsTheReason() {
        var lint = lint(suppressing("'uncited-source'", "'other'", "'It is cited by the next stance.'"));

        assertThat(at(UncitedSource.CODE, lint)).isEmpty();
        assertThat(lint.suppressed()).singleElement().satisfies(each -> {
            assertThat(each.finding().code()).isEqualTo(UncitedSource.CODE);
            assertThat(each.suppression().reason()).isEqualTo("It is cited by the next stance.");
        });
    }

    @Test
    void takesSeveralPlacesForOneReason() {
        var lint = lint(suppressing("'unused-name'", "['CANADA', 'UNITED_STATES']", "'Parties without a record.'"));

        assertThat(at(UnusedName.CODE, lint)).containsExactlyInAnyOrder("MEXICO.sheinbaum", "UNITED_STATES.trump");
    }

    @Test
    void findsSuppressionsOfNothing() {
        var lint = lint(suppressing("'uncited-source'", "'call'", "'It is cited.'"));

        assertThat(lint.findings())
                .filteredOn(finding -> finding.code().equals(Suppression.UNUSED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).isEqualTo("uncited-source call");
                    assertThat(finding.place().file()).endsWith("test-pack/lint.json");
                    assertThat(finding.place().line()).isEqualTo(1);
                });
    }

    @Test
    void refusesThemWithoutAReasonAPlaceOrAKnownCode() {
        assertThatThrownBy(() -> lint(suppressing("'uncited-source'", "'other'", "' '")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> lint(suppressing("'uncited'", "'other'", "'So.'")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("uncited-source");
        assertThatThrownBy(() -> lint(suppressing("'uncited-source'", "7", "'So.'")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("must be a text");
    }

    private TestPack suppressing(String code, String at, String reason) {
        var json = "{ 'suppress': [ { 'code': %s, 'at': %s, 'reason': %s } ] }".formatted(code, at, reason);
        return pack(folder, HIGH).file("sources.json", """
                        [ { "id": "call", "type": "article", "title": "A call" },
                          { "id": "other", "type": "article", "title": "Another" } ]
                        """).file("lint.json", json.replace('\'', '"'));
    }
}
