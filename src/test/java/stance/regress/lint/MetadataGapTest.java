package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.at;
import static stance.regress.lint.Linting.found;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Lint of the record")
class MetadataGapTest {

    @TempDir
    private Path folder;

    @Test
    void asksWhoReportsAPositionAndOfWhenItsSourceIs() {
        var found = lint(pack(folder, HIGH)).findings().stream()
                .filter(finding -> finding.code().equals(MetadataGap.CODE))
                .toList();

        assertThat(found).extracting(LintFinding::at).contains("MX-01", "call", "Tariff", "Tariff.payer");
    }

    @Test
    void isContentWithANoteOnWhoReportsIt() {
        assertThat(found(MetadataGap.CODE, folder, HIGH.with("note", "The Paper reports it.")))
                .doesNotContain("MX-01");
    }

    @Test
    void findsAStanceThatWasStatedAfterItsSourceWasIssued() {
        var pack = pack(folder, HIGH.with("note", "The Paper reports it.")).file("sources.json", """
                        [ { "id": "call", "type": "article", "title": "A call", "publisher": "The Paper",
                            "issued": { "date-parts": [[2026, 1, 28]] } } ]
                        """);

        assertThat(at(MetadataGap.CODE, lint(pack))).contains("MX-01").doesNotContain("call");
    }
}
