package stance.report.page;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import stance.language.Language;
import stance.report.document.Document;
import stance.report.gate.Visible;

/** Documents as pages: two forms with the same content. */
public final class Pages {

    private Pages() {}

    /** As GitHub-flavoured Markdown, with a line break at its end. */
    public static String markdown(Document document, Language language) {
        return Visible.lines(MarkdownRenderer.builder()
                .nodeRendererFactory(new MarkdownNodes.Factory())
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(nodes(document, new Marks(), language)));
    }

    /** As a file of HTML that holds its own style, runs nothing and loads nothing. */
    public static String html(Document document, Language language) {
        var marks = new Marks();
        var content = HtmlRenderer.builder()
                .nodeRendererFactory(HtmlNodes::new)
                .attributeProviderFactory(context -> marks)
                .extensions(List.of(TablesExtension.create()))
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https")))
                .percentEncodeUrls(true)
                .build()
                .render(nodes(document, marks, language));
        return Visible.lines(HtmlFrame.around(Visible.line(document.title().in(language)), language, content));
    }

    private static Node nodes(Document document, Marks marks, Language language) {
        var root = new org.commonmark.node.Document();
        DocumentNodes.show(document, root, marks, language);
        return root;
    }
}
