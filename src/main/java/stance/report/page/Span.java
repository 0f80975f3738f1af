package stance.report.page;

import java.util.Map;
import org.commonmark.node.CustomNode;

/** A part of a line that Markdown does not know: an element of HTML, of which Markdown shows the content alone. */
final class Span extends CustomNode {

    private final String tag;
    private final Map<String, String> attributes;

    Span(String tag, Map<String, String> attributes) {
        this.tag = tag;
        this.attributes = attributes;
    }

    String tag() {
        return tag;
    }

    Map<String, String> attributes() {
        return attributes;
    }
}
