package stance.report.page;

import java.util.Map;
import org.commonmark.node.CustomBlock;

/** A block that Markdown does not know: an element of HTML, of which Markdown shows the content alone. */
final class Element extends CustomBlock {

    private final String tag;
    private final Map<String, String> attributes;

    Element(String tag, Map<String, String> attributes) {
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
