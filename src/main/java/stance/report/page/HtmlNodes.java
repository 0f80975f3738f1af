package stance.report.page;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows our own nodes as HTML. */
final class HtmlNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    HtmlNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Drawn.class, Element.class, Span.class, Pad.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Element element) {
            html.line();
            html.tag(element.tag(), element.attributes());
            children(element);
            html.tag("/" + element.tag());
            html.line();
        } else if (node instanceof Drawn drawn) {
            html.line();
            html.raw(drawn.picture().svg());
            html.line();
        } else if (node instanceof Span span) {
            html.tag(span.tag(), span.attributes());
            children(span);
            html.tag("/" + span.tag());
        }
    }

    private void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
