package stance.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.TestHtml;
import stance.language.Phrase;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Look;
import stance.report.document.Shown;
import stance.report.document.Tone;

@DisplayName("Words are never markup")
class EscapingTest {

    private static Shown page(String words) {
        var said = Phrase.verbatim(words);
        return Shown.of(Document.of(
                said,
                body -> body.heading(1, said)
                        .paragraph(said)
                        .paragraph(line -> line.verbatim("so ")
                                .strong(said)
                                .verbatim(" ")
                                .emphasis(said)
                                .verbatim(" it is"))
                        .paragraph(Look.CLAIM, said)
                        .items(List.of(line -> line.text(said), line -> line.link(said, "https://example.org/")))
                        .table(
                                said,
                                Folding.CELLS,
                                rows -> rows.columnsAfterHead(List.of(said))
                                        .row(List.of(line -> line.text(said), line -> line.tone(Tone.SILENT, said))))
                        .card(Tone.SILENT, "id", card -> card.paragraph(Look.NOTE, line -> line.jump(said, "id")))));
    }

    private static Shown link(String address) {
        return Shown.of(Document.of(
                Phrase.verbatim("x"), body -> body.paragraph(line -> line.link(Phrase.verbatim("words"), address))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</style></title><script>alert(1)</script>",
                "<!-- <b>&lt;&amp;&#60; \"'",
                "a | b || c",
                "`code` ``` ``",
                "[x](javascript:alert(1)) ![x](javascript:alert(1))",
                "[x]: https://example.org",
                "# heading",
                "- item",
                "+ item",
                "* item",
                "1. item",
                "1) item",
                "> quote",
                "---",
                "===",
                "~~~ fence",
                "~~struck~~",
                "_em_ __strong__ *em* **strong** a*b*c",
                "*",
                "_",
                "\\",
                "back\\slash \\* end\\",
                "!",
                "&copy; &",
                "\"quoted\" 'words'",
                "MX-SEC-01 …✖ ¡Nunca! 日本語 עברית",
            })
    void whateverTheyHold(String words) {
        var page = page(words);

        assertThat(shownByHtml(page)).isEqualTo(expected(words));
        assertThat(shownByMarkdown(page)).isEqualTo(expected(words));
    }

    @Test
    void andLineBreaksInThemAreShown() {
        var page = page("one\ntwo\r\n# three\u2028four\u0000five");

        assertThat(shownByHtml(page)).isEqualTo(expected("one\\u000atwo\\u000d\\u000a# three\\u2028four\\u0000five"));
        assertThat(shownByMarkdown(page))
                .isEqualTo(expected("one\\u000atwo\\u000d\\u000a# three\\u2028four\\u0000five"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "//example.org", "file:///etc/passwd", "", "x y"})
    void andLinksLeadToTheWebOnly(String address) {
        var page = link(address);

        assertThat(TestHtml.parse(page.html()).all("a")).isEmpty();
        assertThat(page.markdown()).isEqualTo("words\n");
    }

    @Test
    void andAddressesStayWhole() {
        var address = "https://example.org/a(b)_c?d=<e>&f=\"g\"|h";
        var page = link(address);

        assertThat(TestHtml.parse(page.html()).all("a").get(0).getAttribute("href"))
                .isEqualTo("https://example.org/a(b)_c?d=%3Ce%3E&f=%22g%22%7Ch");
        assertThat(page.markdown()).contains("](<");
    }

    private static String expected(String words) {
        var all = "T T so T T it is T T T T T T T T";
        return all.replace("T", words.strip()).replaceAll("\\s+", " ").strip();
    }

    private static String shownByHtml(Shown page) {
        var html = TestHtml.parse(page.html());
        assertThat(html.all("script")).isEmpty();
        return html.text();
    }

    /** What GitHub would show, less the strikethrough that CommonMark does not know. */
    private static String shownByMarkdown(Shown page) {
        var parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        var text = new StringBuilder();
        parser.parse(page.markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                throw new AssertionError("Code: " + node.getLiteral());
            }

            @Override
            protected void visitChildren(Node parent) {
                super.visitChildren(parent);
                text.append(parent instanceof org.commonmark.node.Block || isCell(parent) ? " " : "");
            }

            @Override
            public void visit(CustomBlock block) {
                assertThat(block).isNotNull();
                super.visit(block);
                text.append(block instanceof TableBlock ? " " : "");
            }
        });
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static boolean isCell(Node node) {
        return node instanceof org.commonmark.ext.gfm.tables.TableCell;
    }
}
