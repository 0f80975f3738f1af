package stance.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.TestHtml;
import stance.language.Phrase;
import stance.pack.record.Quote;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Inlines;
import stance.report.document.Look;
import stance.report.document.Shown;
import stance.report.document.Tone;
import stance.scenario.Response;
import stance.scenario.Verdict;

@DisplayName("A page")
class PageTest {

    private static final Shown PAGE = Shown.of(Document.of(
            Phrase.verbatim("Raids & tariffs"),
            body -> body.header(head -> head.title(
                                    1,
                                    Phrase.verbatim("Raids & tariffs"),
                                    Phrase.verbatim("test-pack"),
                                    Phrase.verbatim("test-pack"))
                            .answer(Verdict.CONFLICT, Phrase.verbatim("Mexico rejects.")))
                    .table(
                            Phrase.verbatim("Who says what"),
                            Folding.COLUMNS,
                            rows -> rows.columnsAfterHead(List.of(Phrase.verbatim("Mexico"), Phrase.verbatim("Canada")))
                                    .row(List.of(
                                            cell -> cell.verbatim("raids"),
                                            cell -> cell.answer(Response.REJECTS, Phrase.verbatim("assumed")),
                                            cell -> cell.verbatim(""))))
                    .card(
                            Tone.REJECTING,
                            "MX-1",
                            card -> card.heading(2, Phrase.verbatim("Mexico rejects raids"))
                                    .quotation(new Quote("Nunca", "es", Optional.empty()))
                                    .paragraph(
                                            Look.ATTRIBUTION,
                                            line -> line.link(Phrase.verbatim("The Paper"), "https://example.org/a_b")))
                    .items(List.<Consumer<Inlines>>of(
                            line -> line.jump(Phrase.verbatim("first"), "MX-1"), line -> line.code("a = `b`")))
                    .footer(foot -> foot.paragraph(Look.STAMP, Phrase.verbatim("stance 1")))));

    @Nested
    @DisplayName("as Markdown")
    class AsMarkdown {

        @Test
        void holdsWhatItHoldsInTheSameOrder() {
            assertThat(PAGE.markdown()).isEqualTo("""
                    test-pack

                    # Raids \\& tariffs

                    **CONFLICT** Mexico rejects.

                    Who says what

                    |  | Mexico | Canada |
                    |---|---|---|
                    | raids | ✖ rejects (assumed) |  |

                    ## Mexico rejects raids

                    > “Nunca” \\[es\\]

                    [The Paper](https://example.org/a_b)

                    - first
                    - `` a = `b` ``

                    stance 1
                    """);
        }
    }

    @Nested
    @DisplayName("as HTML")
    class AsHtml {

        private final TestHtml html = TestHtml.parse(PAGE.html());

        @Test
        void readsAsItsMarkdownDoes() {
            assertThat(html.text())
                    .isEqualTo("test-pack Raids & tariffs CONFLICT Mexico rejects. Who says what Mexico Canada"
                            + " raids ✖ rejects (assumed) Mexico rejects raids “Nunca” [es] The Paper first a = `b`"
                            + " stance 1");
        }

        @Test
        void tellsItsLanguageAndThatOfEachQuote() {
            assertThat(html.all("html").get(0).getAttribute("lang")).isEqualTo("en");
            assertThat(html.all("blockquote").get(0).getAttribute("lang")).isEqualTo("es");
        }

        @Test
        void hasATitleAndOneHeadingOfLevelOne() {
            assertThat(html.all("title").get(0).getTextContent()).isEqualTo("Raids & tariffs");
            assertThat(html.all("h1")).hasSize(1);
        }

        @Test
        void hasTablesWithACaptionAndHeadsOfRowsAndColumns() {
            var table = html.all("table").get(0);

            assertThat(TestHtml.inside(table, "caption").get(0).getTextContent())
                    .isEqualTo("Who says what");
            assertThat(TestHtml.inside(table, "th"))
                    .extracting(head -> head.getAttribute("scope") + head.getTextContent())
                    .containsExactly("colMexico", "colCanada", "rowraids");
        }

        @Test
        void linksToWhatItHolds() {
            assertThat(html.values("id")).containsExactly("MX-1");
            assertThat(html.values("href")).containsExactly("https://example.org/a_b", "#MX-1");
        }

        @Test
        void loadsNothingAndRunsNothing() {
            assertThat(html.all("*"))
                    .extracting(element -> element.getTagName())
                    .doesNotContain("script", "link", "img", "iframe", "object", "base", "form");
            assertThat(html.values("src")).isEmpty();
            assertThat(html.values("style")).isEmpty();
            assertThat(html.all("style").get(0).getTextContent()).doesNotContain("url(", "@import", "</");
        }
    }
}
