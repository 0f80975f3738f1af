package stance;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A file of HTML as a browser reads it, and whether the standard has any complaint. */
public final class TestHtml {

    /** Elements by what they are: Markdown knows no captions and no heads of rows. */
    private static final Map<String, String> OUTLINED = Map.ofEntries(
            entry("h1", "heading 1"),
            entry("h2", "heading 2"),
            entry("h3", "heading 3"),
            entry("h4", "heading 4"),
            entry("p", "paragraph"),
            entry("caption", "paragraph"),
            entry("blockquote", "quote"),
            entry("li", "item"),
            entry("pre", "code"),
            entry("th", "cell"),
            entry("td", "cell"));

    private final Document document;

    private TestHtml(Document document) {
        this.document = document;
    }

    /** Reads it; fails on whatever the standard calls a parse error. */
    public static TestHtml parse(String html) {
        var complaints = new ArrayList<String>();
        var builder = new HtmlDocumentBuilder(XmlViolationPolicy.FATAL);
        builder.setErrorHandler(new Complaints(complaints));
        try {
            var document = builder.parse(new InputSource(new StringReader(html)));
            assertThat(complaints).isEmpty();
            return new TestHtml(document);
        } catch (IOException | SAXException fatal) {
            throw new AssertionError("Not HTML: " + fatal.getMessage(), fatal);
        }
    }

    /** What a reader sees, blanks made even. */
    public String text() {
        return even(all("main").get(0).getTextContent());
    }

    /** Its headings, paragraphs, quotes, items and cells with their texts, in their order. */
    public List<String> outline() {
        return all("*").stream()
                .filter(element -> OUTLINED.containsKey(element.getTagName()))
                .map(element -> OUTLINED.get(element.getTagName()) + ": " + even(element.getTextContent()))
                .toList();
    }

    /** By how much each heading is below the one before it: more than one leaves a level out. */
    public List<Integer> headings() {
        var steps = new ArrayList<Integer>();
        var before = 0;
        for (var element : all("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                var level = element.getTagName().charAt(1) - '0';
                steps.add(level - before);
                before = level;
            }
        }
        return steps;
    }

    private static String even(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** All elements of this name, in their order. */
    public List<Element> all(String tag) {
        return elements(document.getElementsByTagName(tag));
    }

    /** The elements of this name inside of another. */
    public static List<Element> inside(Element parent, String tag) {
        return elements(parent.getElementsByTagName(tag));
    }

    /** The values that an attribute has anywhere. */
    public Stream<String> values(String attribute) {
        return all("*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private record Complaints(List<String> found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException complaint) {
            found.add(complaint.getLineNumber() + ": " + complaint.getMessage());
        }

        @Override
        public void error(SAXParseException complaint) {
            warning(complaint);
        }

        @Override
        public void fatalError(SAXParseException complaint) {
            warning(complaint);
        }
    }
}
