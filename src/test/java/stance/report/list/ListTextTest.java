package stance.report.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.TestPack;
import stance.TestRecord;
import stance.pack.PolicyPack;
import stance.record.ActorListing;
import stance.record.PackListing;
import stance.record.Period;
import stance.record.SourceListing;
import stance.record.StanceListing;
import stance.record.StanceQuery;
import stance.record.Timeline;
import stance.record.VocabularyListing;
import stance.report.document.Document;
import stance.report.document.Shown;
import stance.report.terminal.Style;

/** What people see is kept in files; {@code -Dgolden=write} writes them anew. */
@DisplayName("A listing for people")
class ListTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/stance/report/list");
    private static final Style ASCII = new Style(false, false, 80);
    private static final Style NARROW = new Style(false, true, 40);

    private final Path folder;
    private final PolicyPack pack;

    ListTextTest(@TempDir Path folder) {
        this.folder = folder;
        this.pack = TestRecord.in(folder);
    }

    @Nested
    @DisplayName("is as its golden file")
    class Golden {

        @Test
        void ofPacks() throws IOException {
            var listing = new PackListing(List.of(new PackListing.Entry("rules/test-pack", pack)), List.of());

            assertGolden("packs", text(PacksDocument.of(listing), Style.PLAIN));
        }

        @Test
        void ofActors() throws IOException {
            assertGolden("actors", text(ActorsDocument.of(ActorListing.of(pack)), Style.PLAIN));
        }

        @Test
        void ofStancesInShort() throws IOException {
            assertGolden("stances", text(StancesDocument.of(StanceListing.of(pack, StanceQuery.ALL)), Style.PLAIN));
        }

        @Test
        void ofStancesInFull() throws IOException {
            assertGolden(
                    "stances-full", text(StancesDocument.full(StanceListing.of(pack, StanceQuery.ALL)), Style.PLAIN));
        }

        @Test
        void ofAVocabulary() throws IOException {
            assertGolden("vocabulary", text(VocabularyDocument.of(VocabularyListing.of(pack, List.of())), Style.PLAIN));
        }

        @Test
        void ofSources() throws IOException {
            assertGolden("sources", text(SourcesDocument.of(SourceListing.of(pack, List.of())), Style.PLAIN));
        }

        @Test
        void ofATimeline() throws IOException {
            assertGolden("timeline", text(TimelineDocument.of(Timeline.of(pack, StanceQuery.ALL)), Style.PLAIN));
        }

        @Test
        void ofAChart() throws IOException {
            assertGolden("chart", text(TimelineDocument.chart(Timeline.of(pack, StanceQuery.ALL)), Style.PLAIN));
        }

        @Test
        void ofAChartInAscii() throws IOException {
            assertGolden("chart-ascii", text(TimelineDocument.chart(Timeline.of(pack, StanceQuery.ALL)), ASCII));
        }

        @Test
        void ofStancesInANarrowTerminal() throws IOException {
            assertGolden("stances-narrow", text(StancesDocument.of(StanceListing.of(pack, StanceQuery.ALL)), NARROW));
        }

        private void assertGolden(String name, String text) throws IOException {
            var stable = text.replaceAll("stance \\S+, pack [0-9a-f]{7}", "stance VERSION, pack HASH")
                    .replace(folder.toString(), "rules");
            var golden = GOLDEN.resolve(name + ".txt");
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(GOLDEN);
                Files.writeString(golden, stable);
            }

            assertThat(stable).isEqualTo(Files.readString(golden));
        }
    }

    @Nested
    @DisplayName("says so where there is nothing")
    class Empty {

        @Test
        void ofAnActorBeforeADay() {
            var query =
                    query(List.of("CANADA"), new Period(Optional.empty(), Optional.of(LocalDate.of(2025, 4, 30))), "");

            assertThat(stances(query)).contains("No stance of Canada before 2025-05-01.\n");
        }

        @Test
        void withWordsInIt() {
            assertThat(stances(query(List.of(), Period.ALWAYS, "fish")))
                    .contains("No stance with \"fish\" in the title, quote or note.\n");
        }

        @Test
        void afterTheEndOfTheRecord() {
            var query = query(List.of(), new Period(Optional.of(LocalDate.of(2026, 2, 1)), Optional.empty()), "");

            assertThat(stances(query)).contains("No stance from 2026-02-01 on. The record ends on 2026-01-31.\n");
            assertThat(text(TimelineDocument.of(Timeline.of(pack, query)), Style.PLAIN))
                    .contains("No event from 2026-02-01 on. The record ends on 2026-01-31.\n");
            assertThat(text(TimelineDocument.chart(Timeline.of(pack, query)), Style.PLAIN))
                    .contains("No stance from 2026-02-01 on. The record ends on 2026-01-31.\n");
        }

        @Test
        void inThePack(@TempDir Path other) {
            var empty = TestPack.in(other).file("sources.json", "[]").load();

            assertThat(text(StancesDocument.of(StanceListing.of(empty, StanceQuery.ALL)), Style.PLAIN))
                    .contains("No stance in test-pack.\n");
            assertThat(text(TimelineDocument.chart(Timeline.of(empty, StanceQuery.ALL)), Style.PLAIN))
                    .contains("No stance in test-pack.\n");
            assertThat(text(SourcesDocument.of(SourceListing.of(empty, List.of())), Style.PLAIN))
                    .contains("This pack has no source.");
            assertThat(text(PacksDocument.of(new PackListing(List.of(), List.of())), Style.PLAIN))
                    .contains("No pack was found.\n");
        }

        private String stances(StanceQuery query) {
            return text(StancesDocument.of(StanceListing.of(pack, query)), Style.PLAIN);
        }
    }

    @Test
    void fitsInEightyColumns() {
        var shipped = PolicyPack.load(Path.of("rules/tmec-2026"));
        var stances = StanceListing.of(shipped, StanceQuery.ALL);
        var timeline = Timeline.of(shipped, StanceQuery.ALL);
        var packs = new PackListing(List.of(new PackListing.Entry("rules/tmec-2026", shipped)), List.of());

        assertFits(PacksDocument.of(packs));
        assertFits(ActorsDocument.of(ActorListing.of(shipped)));
        assertFits(StancesDocument.of(stances));
        assertFits(StancesDocument.full(stances));
        assertFits(VocabularyDocument.of(VocabularyListing.of(shipped, List.of())));
        assertFits(SourcesDocument.of(SourceListing.of(shipped, List.of())));
        assertFits(TimelineDocument.of(timeline));
        assertFits(TimelineDocument.chart(timeline));
    }

    @Test
    void holdsNothingButAsciiWhereTheTerminalShowsNoMore() {
        var all = StanceListing.of(pack, StanceQuery.ALL);

        assertThat(text(StancesDocument.full(all), ASCII) + text(StancesDocument.of(all), ASCII))
                .isASCII();
        assertThat(text(TimelineDocument.of(Timeline.of(pack, StanceQuery.ALL)), ASCII))
                .isASCII();
    }

    private static String text(Document document, Style style) {
        return Shown.of(document).text(style);
    }

    private static void assertFits(Document document) {
        assertThat(text(document, Style.PLAIN).lines().filter(line -> !line.contains("://")))
                .allMatch(line -> line.length() <= 80);
    }

    private static StanceQuery query(List<String> actors, Period said, String search) {
        return new StanceQuery(
                List.of(),
                actors,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                said,
                search);
    }
}
