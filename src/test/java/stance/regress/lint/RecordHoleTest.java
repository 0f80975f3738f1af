package stance.regress.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.regress.lint.Linting.HIGH;
import static stance.regress.lint.Linting.lint;
import static stance.regress.lint.Linting.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;

@DisplayName("Lint of holes in the record")
class RecordHoleTest {

    @TempDir
    private Path folder;

    private static List<String> holes(TestPack pack) {
        return lint(pack).findings().stream()
                .filter(finding -> finding.code().equals(RecordHole.CODE))
                .map(finding -> finding.at() + ": " + finding.message())
                .toList();
    }

    @Test
    void namesTheActorsOfWhomThereIsNoStanceOnAType() {
        assertThat(holes(pack(folder, HIGH)))
                .containsExactly(
                        "Tariff: There is neither a stance nor a gap of the United States and Canada: nobody has looked.",
                        "Talks: There is neither a stance nor a gap of Mexico, the United States and Canada: nobody has"
                                + " looked.");
    }

    @Test
    void isContentWithAGapThatSaysWhoLookedAndWhere() throws IOException {
        var pack = pack(
                folder,
                HIGH,
                TestRule.stance("US-01").by("UNITED_STATES").when(HIGH.when()).then(HIGH.then()));
        var info = Files.readString(pack.folder().resolve("pack.json"));
        pack.file("pack.json", info.replace("\"topics\"", """
                "gaps": [
                  { "actor": "CANADA", "type": "Tariff", "date": "2026-01-30", "where": "statements of the ministry" }
                ],
                "topics\""""));

        assertThat(holes(pack)).singleElement().asString().startsWith("Talks: ");
    }
}
