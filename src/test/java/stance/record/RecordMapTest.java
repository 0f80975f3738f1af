package stance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRule;
import stance.language.Language;
import stance.pack.record.Gap;
import stance.pack.record.Stance;
import stance.report.list.RecordMapDocument;
import stance.report.terminal.Style;
import stance.report.terminal.TerminalText;

@DisplayName("The map of the record")
class RecordMapTest {

    private static final String INFO = """
            {
              "title": "A pack for tests",
              "recordUntil": "2026-01-31",
              "actors": { "MEXICO": { "name": "Mexico" }, "CANADA": { "name": "Canada" } },
              "topics": { "trade": { "title": "Trade" } },
              "gaps": [
                { "actor": "CANADA", "type": "Tariff", "date": "2026-11-28", "where": "the press", "what": "a rate" },
                { "actor": "MEXICO", "topic": "trade", "date": "2026-11-28", "where": "the press" }
              ]
            }
            """;

    private static RecordMap map(Path folder) {
        var spoken = TestRule.stance("MX-1").when("$t : Tariff()").then("stance.opposes( $t );");
        var draft = TestRule.stance("MX-2")
                .with("status", "DRAFT")
                .when("$t : Talks()")
                .then("stance.opposes( $t );");
        return RecordMap.of(TestPack.in(folder)
                .file("pack.json", INFO)
                .rules(spoken.drl() + draft.drl())
                .load());
    }

    @Test
    void countsTheStancesAndTheGapsOfEachActorOnEachType(@TempDir Path folder) {
        var map = map(folder);

        assertThat(map.rows().stream()
                        .flatMap(row -> row.cells().stream()
                                .map(cell -> row.type().name() + " "
                                        + cell.actor().id() + " "
                                        + cell.stances().stream()
                                                .map(Stance::id)
                                                .collect(Collectors.joining(","))
                                        + " " + cell.gaps().size())))
                .containsExactly("Tariff MEXICO MX-1 0", "Tariff CANADA  1", "Talks MEXICO  0", "Talks CANADA  0");
        assertThat(map.holes()).isEqualTo(2);
        assertThat(map.byTopic()).extracting(Gap::actor).isEqualTo(List.of("MEXICO"));
    }

    @Test
    void isShownWithWhatWasLookedFor(@TempDir Path folder) {
        assertThat(TerminalText.of(RecordMapDocument.of(map(folder)), Style.PLAIN, Language.ENGLISH))
                .contains("In 2 of 4 places there is neither a stance nor a search")
                .containsPattern("Tariff +1 +not found")
                .containsPattern("Talks +- +-")
                .contains("Canada on Tariff (a rate): 28 November 2026, the press")
                .contains("Mexico on Trade: 28 November 2026, the press");
    }
}
