package stance.pack.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.TestPack;
import stance.language.Translated;
import stance.pack.record.Gap.OfTopic;
import stance.pack.record.Gap.OfType;

@DisplayName("pack.json")
class PackInfoReaderTest {

    @TempDir
    private Path folder;

    private TestPack pack(String gaps) {
        return TestPack.in(folder).file("pack.json", """
                {
                  "title": "A pack for tests",
                  "recordUntil": "2026-01-31",
                  "actors": { "MEXICO": { "name": "Mexico", "speakers": {} } },
                  "topics": { "trade": { "title": "Trade" } },
                  "gaps": [ %s ]
                }
                """.formatted(gaps.replace('\'', '"')));
    }

    @Nested
    @DisplayName("says what was looked for and not found")
    class Gaps {

        @Test
        void aboutATopicOrAType() {
            var gaps = pack("""
                    { 'actor': 'MEXICO', 'topic': 'trade', 'what': 'a rate', 'date': '2026-11-28', 'where': 'the press' },
                    { 'actor': 'MEXICO', 'type': 'Tariff', 'date': '2026-11-28', 'where': 'the press' }
                    """).load().info().gaps();

            var day = LocalDate.parse("2026-11-28");
            var press = Translated.of("the press");
            assertThat(gaps)
                    .isEqualTo(List.of(
                            new Gap("MEXICO", new OfTopic("trade"), Translated.of("a rate"), day, press),
                            new Gap("MEXICO", new OfType("Tariff"), Translated.of(""), day, press)));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                'actor': 'MEXIC', 'topic': 'trade', 'date': '2026-11-28', 'where': 'x'   | json.unknown-name  | MEXICO
                'actor': 'MEXICO', 'topic': 'trades', 'date': '2026-11-28', 'where': 'x' | json.unknown-name  | trade
                'actor': 'MEXICO', 'type': 'Tarif', 'date': '2026-11-28', 'where': 'x'   | json.unknown-name  | Tariff
                'actor': 'MEXICO', 'topic': 'trade', 'date': 'soon', 'where': 'x'        | pack.date          | ``
                'actor': 'MEXICO', 'topic': 'trade', 'date': '2026-11-28'                | json.missing-field | ``
                'actor': 'MEXICO', 'topic': 'trade', 'date': '2026-11-28', 'where': ' '  | pack.empty-text    | ``
                'actor': 'MEXICO', 'date': '2026-11-28', 'where': 'x'                    | pack.gap           | ``
                'actor': 'MEXICO', 'type': 'Tariff', 'topic': 'trade', 'date': '2026-11-28', 'where': 'x' | pack.gap | ``
                'actor': 'MEXICO', 'topic': 'trade', 'date': '2026-11-28', 'where': 'x', 'who': 'x' | json.unknown-field | ``
                """)
        void orRefusesThemWithTheirPlace(String gap, String code, String nearest) {
            assertThat(pack("{ " + gap + " }").problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.place().line()).isEqualTo(6);
                assertThat(problem.hint().toString()).contains(nearest);
            });
        }
    }
}
