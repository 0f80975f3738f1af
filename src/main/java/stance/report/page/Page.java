package stance.report.page;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * A document, once made, in two forms with the same content.
 *
 * <pre>{@code
 * var page = Page.of("Joint raids", body -> body
 *         .heading(1, "Joint raids")
 *         .verdict(Tone.REJECTING, line -> line.strong("CONFLICT").text(" Mexico rejects the package."))
 *         .table("Who says what", rows -> rows
 *                 .columns(List.of("", "Mexico"))
 *                 .row(List.of(cell -> cell.text("raids"), cell -> cell.tone(Tone.REJECTING, "✖ rejects"))))
 *         .card(Tone.REJECTING, "MX-SEC-01", card -> card
 *                 .heading(2, "Mexico rejects raids")
 *                 .quote("en", quote -> quote.text("We will never accept joint operations"))
 *                 .paragraph(Look.ATTRIBUTION, line -> line.link("The Paper", "https://example.org/"))));
 * }</pre>
 */
public final class Page {

    private final String title;
    private final Document document = new Document();
    private final Marks marks = new Marks();

    private Page(String title) {
        this.title = title;
    }

    /**
     * The page of this content.
     *
     * @param title that of a window or a tab; the page itself begins with a heading
     */
    public static Page of(String title, Consumer<Blocks> content) {
        var page = new Page(title);
        content.accept(new Blocks(page.document, page.marks));
        return page;
    }

    /** As GitHub-flavoured Markdown, with a line break at its end. */
    public String markdown() {
        return MarkdownRenderer.builder()
                .nodeRendererFactory(new MarkdownNodes.Factory())
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(document);
    }

    /** As a file of HTML that holds its own style, runs nothing and loads nothing. */
    public String html() {
        var content = HtmlRenderer.builder()
                .nodeRendererFactory(HtmlNodes::new)
                .attributeProviderFactory(context -> marks)
                .extensions(List.of(TablesExtension.create()))
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https")))
                .percentEncodeUrls(true)
                .build()
                .render(document);
        return HtmlFrame.around(title, content);
    }
}
