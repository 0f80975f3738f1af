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
import stance.report.chapter.PageChecks;
import stance.report.page.Page;

@DisplayName("The page of a listing")
class ListPageTest {

    @TempDir
    private static Path folder = Path.of("");

    private static PolicyPack pack = PolicyPack.load(Path.of("rules/tmec-2026"));

    @BeforeAll
    static void load() {
        pack = TestRecord.in(folder);
    }

    record Case(String name, Page page, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        var stances = StanceListing.of(pack, StanceQuery.ALL);
        var timeline = Timeline.of(pack, StanceQuery.ALL);
        return Stream.of(
                brief("packs", new PackListing(List.of(new PackListing.Entry("rules/test-pack", pack)), List.of())),
                brief("actors", ActorListing.of(pack)),
                brief("stances", stances),
                new Case("stances-full", ListPage.full(stances), ListText.full(stances, PageChecks.WIDE)),
                brief("vocabulary", VocabularyListing.of(pack, List.of())),
                brief("sources", SourceListing.of(pack, List.of())),
                brief("timeline", timeline),
                // Lanes of text are no phrases.
                new Case("lifetimes", ListPage.chart(timeline), "MX-1\n■ red line\n"));
    }

    private static Case brief(String name, Listing listing) {
        return new Case(name, ListPage.of(listing), ListText.of(listing, PageChecks.WIDE));
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
        PageChecks.assertSays(
                listing.page(),
                PageChecks.phrases(listing.text())
                        // A quote is known by its marks.
                        .filter(phrase -> !phrase.equals("Quote"))
                        .map(phrase -> phrase.replace(" [from es-MX]", ""))
                        .map(phrase -> phrase.replaceAll("record until 2026-01-31", "ecord until"))
                        .map(phrase -> phrase.replaceAll("test-pack, ecord until", "(test-pack), record until")));
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

        for (var page : List.of(ListPage.of(listing), ListPage.full(listing))) {
            PageChecks.assertSound(page);
            assertThat(TestHtml.parse(page.html()).text()).contains("A `title` | of <b>*stars*</b>");
        }
        assertThat(TestHtml.parse(ListPage.full(listing).html()).text())
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
                Optional.empty(),
                late,
                "");

        assertThat(ListPage.of(new PackListing(List.of(), List.of())).markdown())
                .contains("No pack was found.");
        assertThat(ListPage.of(StanceListing.of(empty, StanceQuery.ALL)).markdown())
                .contains("No stance in test-pack.");
        assertThat(ListPage.full(StanceListing.of(empty, StanceQuery.ALL)).markdown())
                .contains("No stance in test-pack.");
        assertThat(ListPage.chart(Timeline.of(empty, StanceQuery.ALL)).markdown())
                .contains("No stance in test-pack.");
        assertThat(ListPage.of(SourceListing.of(empty, List.of())).markdown()).contains("This pack has no source.");
        assertThat(ListPage.of(Timeline.of(pack, query)).markdown())
                .contains("No event from 2026-02-01 on. The record ends on 2026-01-31.");
    }
}
