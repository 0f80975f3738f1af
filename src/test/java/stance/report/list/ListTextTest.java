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
import stance.list.ActorListing;
import stance.list.Listing;
import stance.list.PackListing;
import stance.list.Period;
import stance.list.SourceListing;
import stance.list.StanceListing;
import stance.list.StanceQuery;
import stance.list.Timeline;
import stance.list.VocabularyListing;
import stance.pack.PolicyPack;
import stance.report.text.Style;

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

            assertGolden("packs", ListText.of(listing, Style.PLAIN));
        }

        @Test
        void ofActors() throws IOException {
            assertGolden("actors", ListText.of(ActorListing.of(pack), Style.PLAIN));
        }

        @Test
        void ofStancesInShort() throws IOException {
            assertGolden("stances", ListText.of(StanceListing.of(pack, StanceQuery.ALL), Style.PLAIN));
        }

        @Test
        void ofStancesInFull() throws IOException {
            assertGolden("stances-full", ListText.full(StanceListing.of(pack, StanceQuery.ALL), Style.PLAIN));
        }

        @Test
        void ofAVocabulary() throws IOException {
            assertGolden("vocabulary", ListText.of(VocabularyListing.of(pack, List.of()), Style.PLAIN));
        }

        @Test
        void ofSources() throws IOException {
            assertGolden("sources", ListText.of(SourceListing.of(pack, List.of()), Style.PLAIN));
        }

        @Test
        void ofATimeline() throws IOException {
            assertGolden("timeline", ListText.of(Timeline.of(pack, StanceQuery.ALL), Style.PLAIN));
        }

        @Test
        void ofAChart() throws IOException {
            assertGolden("chart", ListText.chart(Timeline.of(pack, StanceQuery.ALL), Style.PLAIN));
        }

        @Test
        void ofAChartInAscii() throws IOException {
            assertGolden("chart-ascii", ListText.chart(Timeline.of(pack, StanceQuery.ALL), ASCII));
        }

        @Test
        void ofStancesInANarrowTerminal() throws IOException {
            assertGolden("stances-narrow", ListText.of(StanceListing.of(pack, StanceQuery.ALL), NARROW));
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

            assertThat(stances(query)).isEqualTo("No stance of Canada before 2025-05-01.\n");
        }

        @Test
        void withWordsInIt() {
            assertThat(stances(query(List.of(), Period.ALWAYS, "fish")))
                    .isEqualTo("No stance with \"fish\" in the title, quote or note.\n");
        }

        @Test
        void afterTheEndOfTheRecord() {
            var query = query(List.of(), new Period(Optional.of(LocalDate.of(2026, 2, 1)), Optional.empty()), "");

            assertThat(stances(query)).isEqualTo("No stance from 2026-02-01 on. The record ends on 2026-01-31.\n");
            assertThat(ListText.of(Timeline.of(pack, query), Style.PLAIN))
                    .isEqualTo("No event from 2026-02-01 on. The record ends on 2026-01-31.\n");
            assertThat(ListText.chart(Timeline.of(pack, query), Style.PLAIN))
                    .isEqualTo("No stance from 2026-02-01 on. The record ends on 2026-01-31.\n");
        }

        @Test
        void inThePack(@TempDir Path other) {
            var empty = TestPack.in(other).file("sources.json", "[]").load();

            assertThat(ListText.of(StanceListing.of(empty, StanceQuery.ALL), Style.PLAIN))
                    .isEqualTo("No stance in test-pack.\n");
            assertThat(ListText.chart(Timeline.of(empty, StanceQuery.ALL), Style.PLAIN))
                    .isEqualTo("No stance in test-pack.\n");
            assertThat(ListText.of(SourceListing.of(empty, List.of()), Style.PLAIN))
                    .contains("This pack has no source.");
            assertThat(ListText.of(new PackListing(List.of(), List.of()), Style.PLAIN))
                    .isEqualTo("No pack was found.\n");
        }

        private String stances(StanceQuery query) {
            return ListText.of(StanceListing.of(pack, query), Style.PLAIN);
        }
    }

    @Test
    void fitsInEightyColumns() {
        var shipped = PolicyPack.load(Path.of("rules/tmec-2026"));
        var listings = List.of(
                new PackListing(List.of(new PackListing.Entry("rules/tmec-2026", shipped)), List.of()),
                ActorListing.of(shipped),
                StanceListing.of(shipped, StanceQuery.ALL),
                VocabularyListing.of(shipped, List.of()),
                SourceListing.of(shipped, List.of()),
                Timeline.of(shipped, StanceQuery.ALL));

        for (Listing listing : listings) {
            assertFits(ListText.of(listing, Style.PLAIN));
        }
        assertFits(ListText.full(StanceListing.of(shipped, StanceQuery.ALL), Style.PLAIN));
        assertFits(ListText.chart(Timeline.of(shipped, StanceQuery.ALL), Style.PLAIN));
    }

    @Test
    void holdsNothingButAsciiWhereTheTerminalShowsNoMore() {
        var all = StanceListing.of(pack, StanceQuery.ALL);

        assertThat(ListText.full(all, ASCII) + ListText.of(all, ASCII)).isASCII();
        assertThat(ListText.of(Timeline.of(pack, StanceQuery.ALL), ASCII)).isASCII();
    }

    private static void assertFits(String text) {
        assertThat(text.lines().filter(line -> !line.contains("://"))).allMatch(line -> line.length() <= 80);
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
                Optional.empty(),
                said,
                search);
    }
}
