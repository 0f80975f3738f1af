package stance.report.plot;

import javax.xml.stream.XMLStreamException;

/** A part of a picture; parts stand one below the other. */
interface Panel {

    /** What it shows. */
    String heading();

    /** How wide it is, in pixels of CSS. */
    int width();

    /** How high it is below its heading, in pixels of CSS. */
    int height();

    /** Draws it below a height, from a left edge on. */
    void draw(Canvas canvas, int left, int top) throws XMLStreamException;
}
