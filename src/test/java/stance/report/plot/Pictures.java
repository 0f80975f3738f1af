package stance.report.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import stance.report.document.Picture;

/** What holds of every picture. */
final class Pictures {

    private Pictures() {}

    static Document parse(Picture picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8)));
    }

    /** All elements of a name. */
    static List<Element> elements(Picture picture, String name) throws Exception {
        var found = parse(picture).getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** That it is XML, has a title, runs nothing and loads nothing, and that nothing lies outside of it. */
    static void assertSound(Picture picture) throws Exception {
        assertThat(elements(picture, "title")).hasSize(1);
        assertThat(elements(picture, "script")).isEmpty();
        assertThat(picture.svg()).doesNotContain("href", "url(", "style=");
        for (var text : elements(picture, "text")) {
            assertThat(number(text, "x")).as(text.getTextContent()).isBetween(0.0, (double) picture.width());
            assertThat(number(text, "y")).as(text.getTextContent()).isBetween(0.0, (double) picture.height());
        }
        for (var rectangle : elements(picture, "rect")) {
            assertThat(number(rectangle, "width")).isNotNegative();
            assertThat(number(rectangle, "x") + number(rectangle, "width")).isLessThanOrEqualTo(picture.width());
            assertThat(number(rectangle, "y") + number(rectangle, "height")).isLessThanOrEqualTo(picture.height());
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
