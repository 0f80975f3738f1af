package stance.report.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestHtml;
import stance.TestPack;
import stance.TestRecord;
import stance.TestRule;
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
import stance.report.page.PageChecks;

@DisplayName("The page of a listing")
class ListDocumentsTest {

    @TempDir
    private static Path folder = Path.of("");

    private static PolicyPack pack = PolicyPack.load(Path.of("rules/tmec-2026"));

    @BeforeAll
    static void load() {
        pack = TestRecord.in(folder);
    }

    record Case(String name, Shown page) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        var stances = StanceListing.of(pack, StanceQuery.ALL);
        var timeline = Timeline.of(pack, StanceQuery.ALL);
        return Stream.of(
                listed("packs", PacksDocument.of(packs())),
                listed("actors", ActorsDocument.of(ActorListing.of(pack))),
                listed("stances", StancesDocument.of(stances)),
                listed("stances-full", StancesDocument.full(stances)),
                listed("vocabulary", VocabularyDocument.of(VocabularyListing.of(pack, List.of()))),
                listed("sources", SourcesDocument.of(SourceListing.of(pack, List.of()))),
                listed("timeline", TimelineDocument.of(timeline)),
                listed("lifetimes", TimelineDocument.chart(timeline)));
    }

    private static PackListing packs() {
        return new PackListing(List.of(new PackListing.Entry("rules/test-pack", pack)), List.of());
    }

    private static Case listed(String name, Document document) {
        return new Case(name, Shown.of(document));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asMarkdownIsWhatTheGoldenFileHolds(Case listing) throws IOException {
        PageChecks.assertGolden(steady(listing.page().markdown()), "list-" + listing.name() + ".md");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asHtmlIsWhatTheGoldenFileHolds(Case listing) throws IOException {
        PageChecks.assertGolden(steady(listing.page().html()), "list-" + listing.name() + ".html");
    }

    private static String steady(String text) {
        return text.replace(folder.toString(), "rules");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSound(Case listing) {
        PageChecks.assertSound(listing.page());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysEverythingThatTheTextSays(Case listing) {
        // Lanes of characters are no words.
        if (!listing.name().equals("lifetimes")) {
            PageChecks.assertSaysInEveryLanguage(listing.page());
        }
    }

    @Test
    void drawsLifetimesInAPictureToo() {
        var lifetimes = listed("lifetimes", TimelineDocument.chart(Timeline.of(pack, StanceQuery.ALL)));

        var drawn = TestHtml.parse(lifetimes.page().html()).all("svg");

        assertThat(drawn).hasSize(1);
        assertThat(drawn.get(0).getTextContent()).contains("2026", "MX-1", "■", "a line while it holds");
    }

    @Test
    void takesNoTextForMarkup(@TempDir Path other) {
        var rule = TestRule.stance("MX-1");
        var odd = new TestRule("MX-1 A `title` | of <b>*stars*</b>", rule.metadata(), "", "")
                .with("quote", "```\u00a0</pre><script>")
                .with("note", "[x](javascript:alert(1))")
                .when("$talks : Talks()")
                .then("stance.requires( $talks, \"```~~~</code></pre><script>alert(1)</script>\" );");
        var listing = StanceListing.of(TestRule.pack(other, odd), StanceQuery.ALL);

        for (var page : List.of(Shown.of(StancesDocument.of(listing)), Shown.of(StancesDocument.full(listing)))) {
            PageChecks.assertSound(page);
            assertThat(TestHtml.parse(page.html()).text()).contains("A `title` | of <b>*stars*</b>");
        }
        assertThat(TestHtml.parse(Shown.of(StancesDocument.full(listing)).html())
                        .text())
                .contains("```~~~</code></pre><script>alert(1)</script>")
                .contains("[x](javascript:alert(1))");
    }

    @Test
    void saysSoWhereThereIsNothing(@TempDir Path other) {
        var empty = TestPack.in(other).file("sources.json", "[]").load();
        var late = new Period(Optional.of(LocalDate.of(2026, 2, 1)), Optional.empty());
        var query = new StanceQuery(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                late,
                "");

        assertThat(Shown.of(PacksDocument.of(new PackListing(List.of(), List.of())))
                        .markdown())
                .contains("No pack was found.");
        assertThat(Shown.of(StancesDocument.of(StanceListing.of(empty, StanceQuery.ALL)))
                        .markdown())
                .contains("No stance in test-pack.");
        assertThat(Shown.of(StancesDocument.full(StanceListing.of(empty, StanceQuery.ALL)))
                        .markdown())
                .contains("No stance in test-pack.");
        assertThat(Shown.of(TimelineDocument.chart(Timeline.of(empty, StanceQuery.ALL)))
                        .markdown())
                .contains("No stance in test-pack.");
        assertThat(Shown.of(SourcesDocument.of(SourceListing.of(empty, List.of())))
                        .markdown())
                .contains("This pack has no source.");
        assertThat(Shown.of(TimelineDocument.of(Timeline.of(pack, query))).markdown())
                .contains("No event from 2026-02-01 on. The record ends on 2026-01-31.");
    }
}
