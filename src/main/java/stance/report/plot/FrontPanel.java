package stance.report.plot;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/**
 * Points of which none lies further right without lying lower, joined by the edge of what lies no further than they do;
 * each has a number, and its words stand below.
 *
 * @param width of the words; the rest is {@value #LEAST} wide
 */
record FrontPanel(String heading, int width, String across, String up, List<Point> points) implements Panel {

    private static final int SIDE = 360;
    private static final int AXIS = 44;

    /** The least width, with room for half of a point at the right end. */
    static final int LEAST = AXIS + SIDE + 16;

    private static final int ABOVE = 30;
    private static final int BELOW = 54;
    private static final int RADIUS = 9;
    private static final List<String> TICKS = List.of("0", "0.25", "0.5", "0.75", "1");

    /** Keeps its own copy. */
    FrontPanel {
        points = List.copyOf(points);
    }

    /**
     * A point; points are given from right to left.
     *
     * @param x from 0 to 1
     * @param y from 0 to 1
     */
    record Point(double x, double y, String words) {}

    @Override
    public int height() {
        return ABOVE
                + SIDE
                + BELOW
                + Panels.LINE
                        * IntStream.range(0, points.size())
                                .map(i -> lines(i).size())
                                .sum();
    }

    private List<Lettering> lines(int point) {
        return Lettering.of((point + 1) + ". " + points.get(point).words()).within(width);
    }

    @Override
    public void draw(Canvas canvas, int left, int top) throws XMLStreamException {
        var zero = left + AXIS;
        var floor = top + ABOVE + SIDE;
        axes(canvas, left, zero, floor);
        for (var i = 0; i + 1 < points.size(); i++) {
            var from = points.get(i);
            var to = points.get(i + 1);
            var right = zero + SIDE * from.x();
            var edge = zero + SIDE * to.x();
            canvas.rectangle(edge - 1, floor - SIDE * from.y() - 1, right - edge + 2, 2, Paint.MEASURE);
            canvas.rectangle(edge - 1, floor - SIDE * to.y() - 1, 2, SIDE * (to.y() - from.y()) + 2, Paint.MEASURE);
        }
        for (var i = 0; i < points.size(); i++) {
            var x = zero + SIDE * points.get(i).x();
            var y = floor - SIDE * points.get(i).y();
            canvas.disc(x, y, RADIUS + 1.5, Paint.PAPER);
            canvas.disc(x, y, RADIUS, Paint.MEASURE);
            canvas.words(
                    Lettering.heading(Integer.toString(i + 1)).in(Paint.PAPER).centred(), x, y + 4);
        }
        var y = floor + BELOW;
        for (var i = 0; i < points.size(); i++) {
            for (var line : lines(i)) {
                y += Panels.LINE;
                canvas.words(line, left, y - 5);
            }
        }
    }

    private void axes(Canvas canvas, int left, int zero, int floor) throws XMLStreamException {
        for (var i = 0; i < TICKS.size(); i++) {
            var along = SIDE * i / (TICKS.size() - 1.0);
            canvas.rectangle(zero, floor - along, SIDE, 1, Paint.LINE);
            canvas.rectangle(zero + along, floor - SIDE, 1, SIDE, Paint.LINE);
            canvas.words(Lettering.note(TICKS.get(i)).centred(), zero + along, floor + 22.0);
            canvas.words(Lettering.note(TICKS.get(i)), left, floor - along + 4);
        }
        canvas.words(Lettering.heading("↑ " + up), left, floor - SIDE - 16.0);
        canvas.words(Lettering.heading(across + " →"), zero, floor + 44.0);
    }
}
