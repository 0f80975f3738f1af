package stance.report.page;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Shows our own nodes as Markdown: what they hold; of a picture, nothing. */
final class MarkdownNodes implements NodeRenderer {

    private final MarkdownNodeRendererContext context;

    private MarkdownNodes(MarkdownNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Drawn.class, Element.class, Span.class, Pad.class);
    }

    @Override
    public void render(Node node) {
        var writer = context.getWriter();
        if (node instanceof Pad) {
            writer.raw(' ');
        } else if (node instanceof Element element && element.tag().equals("caption")) {
            // It stands inside of the table, whose parts follow each other without empty lines.
            writer.pushTight(false);
            children(node);
            writer.block();
            writer.popTight();
        } else {
            children(node);
        }
    }

    private void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    /** Makes them, and names what GitHub reads as marks and CommonMark's own escaping lets stand. */
    static final class Factory implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new MarkdownNodes(context);
        }

        /** Struck-out text and code fences begin with ~, lists also with +. */
        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('~', '+');
        }
    }
}
