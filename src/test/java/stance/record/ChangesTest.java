package stance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRecord;
import stance.language.Language;
import stance.report.data.JsonData;
import stance.report.data.TestSchema;
import stance.report.list.ChangesData;
import stance.report.list.ChangesDocument;
import stance.report.terminal.Style;
import stance.report.terminal.TerminalText;
import stance.scenario.Verdict;

@DisplayName("The changes between two days")
class ChangesTest {

    private static Changes changes(Path folder, String from, String to) {
        var pack = TestRecord.in(folder);
        var proposal = TestPack.scenario(
                        pack, "'provisions': { 't': { 'type': 'Tariff', 'payer': 'MEXICO', 'rate': 25 } }")
                .base();
        return Changes.of(pack, LocalDate.parse(from), LocalDate.parse(to), List.of(proposal));
    }

    @Test
    void areWhatBeganWasReplacedAndExpired(@TempDir Path folder) {
        assertThat(changes(folder, "2025-05-31", "2026-01-31").events())
                .extracting(event -> event.kind() + " " + event.stance().id())
                .containsExactlyInAnyOrder("SAID MX-2", "SUPERSEDED MX-1", "SAID US-1", "EXPIRED US-1");
        assertThat(changes(folder, "2025-10-08", "2025-10-31").events()).isEmpty();
    }

    @Test
    void sayWhichVerdictsTurnedByWhoseWords(@TempDir Path folder) {
        assertThat(changes(folder, "2025-05-30", "2025-06-30").turns())
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.before()).isEqualTo(Verdict.UNDETERMINED);
                    assertThat(turn.after()).isEqualTo(Verdict.CONFLICT);
                    assertThat(turn.by())
                            .extracting(event -> event.stance().id())
                            .containsExactly("MX-1");
                });
    }

    @Test
    void areShownAndWrittenForPrograms(@TempDir Path folder) {
        var changes = changes(folder, "2025-05-30", "2026-01-31");

        assertThat(TerminalText.of(ChangesDocument.of(changes), Style.PLAIN, Language.ENGLISH))
                .contains(
                        "What began", "Mexico: MX-2 A title", "What was replaced", "replaced by MX-2", "What expired");
        assertThat(TestSchema.published("list-changes-1.schema.json").errors(JsonData.write(ChangesData.of(changes))))
                .isEmpty();
    }
}
