package stance.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.TestHtml;

@DisplayName("A page")
class PageTest {

    private static final Page PAGE = Page.of(
            "Raids & tariffs",
            body -> body.header(head -> head.paragraph(Look.EYEBROW, line -> line.text("test-pack"))
                            .heading(1, "Raids & tariffs")
                            .verdict(
                                    Tone.REJECTING,
                                    line -> line.strong("CONFLICT").text(" Mexico rejects.")))
                    .table(
                            "Who says what",
                            rows -> rows.columns(List.of("", "Mexico", "Canada"))
                                    .row(List.of(
                                            cell -> cell.text("raids"),
                                            cell -> cell.tone(Tone.REJECTING, "✖ rejects")
                                                    .text(" (assumed)"),
                                            cell -> cell.text(""))))
                    .card(
                            Tone.REJECTING,
                            "MX-1",
                            card -> card.heading(2, "Mexico rejects raids")
                                    .quote("es", quote -> quote.text("“Nunca”"))
                                    .paragraph(
                                            Look.ATTRIBUTION,
                                            line -> line.link("The Paper", "https://example.org/a_b")))
                    .list(List.<Consumer<Inlines>>of(line -> line.jump("first", "MX-1"), line -> line.code("a = `b`")))
                    .footer(foot -> foot.paragraph(Look.STAMP, line -> line.text("stance 1"))));

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

                    > “Nunca”

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
                            + " raids ✖ rejects (assumed) Mexico rejects raids “Nunca” The Paper first a = `b`"
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
