package stance.report.plot;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Draws groups of bars, one below the other, as SVG. Texts are black on white and bars of one blue that all can tell from
 * white; nothing is loaded and nothing runs.
 */
final class BarPlot {

    private static final int WIDTH = 760;
    private static final int MARGIN = 24;
    private static final int LINE = 18;
    private static final int BAR = 14;
    private static final int LONGEST = 440;
    private static final int SMALL = 12;
    private static final int LARGE = 18;
    private static final String INK = "#1a1a1a";
    private static final String TRACK = "#e6e6e6";
    private static final String BLUE = "#0072b2";

    private final XMLStreamWriter xml;
    private int y = MARGIN;

    private BarPlot(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The picture, with a line break at its end. */
    static String of(String title, String answer, List<Bars> groups) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new BarPlot(xml).draw(title, answer, groups);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A text can be written.", impossible);
        }
        return text.append('\n').toString();
    }

    private void draw(String title, String answer, List<Bars> groups) throws XMLStreamException {
        var height = height(groups);
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("viewBox", "0 0 " + WIDTH + " " + height, "width", WIDTH, "height", height, "role", "img");
        attributes("font-family", "system-ui, sans-serif", "font-size", SMALL, "fill", INK);
        element("title", title);
        element("desc", answer);
        rectangle(0, 0, WIDTH, height, "#ffffff");
        line(title, LARGE, "bold");
        line(answer, SMALL, "normal");
        for (var group : groups) {
            draw(group);
        }
        xml.writeEndElement();
    }

    private void draw(Bars group) throws XMLStreamException {
        y += LINE;
        line(group.heading() + " – " + group.note(), SMALL, "bold");
        for (var bar : group.bars()) {
            line(bar.label(), SMALL, "normal");
            rectangle(MARGIN, y - BAR, LONGEST, BAR, TRACK);
            rectangle(MARGIN, y - BAR, BigDecimal.valueOf(LONGEST * bar.share()), BAR, BLUE);
            text(MARGIN + LONGEST + 10, y - 3, bar.figure(), SMALL, "normal");
            y += LINE;
        }
    }

    private static int height(List<Bars> groups) {
        var lines = 2
                + groups.stream().mapToInt(group -> 2 + 2 * group.bars().size()).sum();
        return 2 * MARGIN + lines * LINE;
    }

    private void line(String words, int size, String weight) throws XMLStreamException {
        text(MARGIN, y, words, size, weight);
        y += LINE;
    }

    private void text(int x, int baseline, String words, int size, String weight) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("x", x, "y", baseline, "font-size", size, "font-weight", weight);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void rectangle(int x, int top, Number width, int height, String colour) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        var rounded = new BigDecimal(width.toString())
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        attributes("x", x, "y", top, "width", rounded.toPlainString(), "height", height, "fill", colour);
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void attributes(Object... named) throws XMLStreamException {
        for (var i = 0; i < named.length; i += 2) {
            xml.writeAttribute(named[i].toString(), named[i + 1].toString());
        }
    }
}
