package stance.report.plot;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import stance.report.document.Picture;
import stance.report.gate.Visible;

/** Draws SVG out of rectangles, discs and words. Lengths are in pixels of CSS, from the upper left corner. */
final class Canvas {

    private final XMLStreamWriter xml;

    private Canvas(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is drawn. */
    interface Drawing {
        void on(Canvas canvas) throws XMLStreamException;
    }

    /**
     * The picture, on paper.
     *
     * @param description what it tells, for those who cannot see it
     */
    static Picture picture(String title, String description, int width, int height, Drawing drawing) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            var canvas = new Canvas(xml);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            canvas.attributes("class", "plot", "viewBox", "0 0 " + width + " " + height);
            canvas.attributes("width", width, "height", height, "role", "img", "font-family", "sans-serif");
            canvas.element("title", title);
            canvas.element("desc", description);
            canvas.rectangle(0, 0, width, height, Paint.PAPER);
            drawing.on(canvas);
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A text can be written.", impossible);
        }
        return new Picture(title, Visible.lines(text.append('\n').toString()), width, height);
    }

    void rectangle(double x, double top, double width, double height, Paint ink) throws XMLStreamException {
        rectangle(x, top, width, height, ink, 1);
    }

    /**
     * A rectangle.
     *
     * @param strength of its colour, from 0, as what is behind it, to 1
     */
    void rectangle(double x, double top, double width, double height, Paint ink, double strength)
            throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attributes("class", ink.classes(), "x", plain(x), "y", plain(top));
        attributes("width", plain(width), "height", plain(height), "fill", ink.light());
        if (strength < 1) {
            attributes("fill-opacity", plain(strength));
        }
    }

    void disc(double x, double y, double radius, Paint ink) throws XMLStreamException {
        xml.writeEmptyElement("circle");
        attributes("class", ink.classes(), "cx", plain(x), "cy", plain(y), "r", plain(radius), "fill", ink.light());
    }

    void words(Lettering words, double x, double baseline) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("class", words.ink().classes(), "x", plain(x), "y", plain(baseline));
        attributes("font-size", words.size(), "fill", words.ink().light());
        if (words.bold()) {
            attributes("font-weight", "bold");
        }
        if (words.middle()) {
            attributes("text-anchor", "middle");
        }
        xml.writeCharacters(Visible.line(words.text()));
        xml.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Visible.line(words));
        xml.writeEndElement();
    }

    private void attributes(Object... named) throws XMLStreamException {
        for (var i = 0; i < named.length; i += 2) {
            xml.writeAttribute(named[i].toString(), named[i + 1].toString());
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
