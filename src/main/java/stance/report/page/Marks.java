package stance.report.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** The attributes of HTML that nodes have besides those that follow from their kind. */
final class Marks implements AttributeProvider {

    private final IdentityHashMap<Node, Map<String, String>> attributes = new IdentityHashMap<>();

    /** Gives a node its attributes. */
    void set(Node node, Map<String, String> own) {
        attributes.put(node, own);
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> shown) {
        shown.putAll(attributes.getOrDefault(node, Map.of()));
    }
}
