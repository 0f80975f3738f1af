package stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
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
        return all("main").get(0).getTextContent().replaceAll("\\s+", " ").strip();
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
