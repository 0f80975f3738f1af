package stance.report.plot;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Bars over one scale, each between the shares at its two ends, with its label and its figures in words above it.
 *
 * @param width that of a bar from 0 to 1
 * @param middle a share that lies between the ends of every bar
 * @param legend what the signs mean
 */
record TornadoPanel(String heading, int width, double middle, String legend, List<Bar> bars) implements Panel {

    private static final int THICK = 6;
    private static final double RADIUS = 5;

    /** Keeps its own copy. */
    TornadoPanel {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param to the share at the end with a disc, from 0 to 1
     * @param from the share at the other end, from 0 to 1
     */
    record Bar(String label, String figures, double from, double to) {

        private List<Lettering> lines(int width) {
            return Lettering.of(label + ": " + figures).within(width);
        }
    }

    private List<Lettering> signs() {
        return Lettering.note(legend).within(width);
    }

    @Override
    public int height() {
        var lines = bars.stream().mapToInt(bar -> bar.lines(width).size() + 1).sum();
        return Panels.LINE * (lines + signs().size());
    }

    @Override
    public void draw(Canvas canvas, int left, int top) throws XMLStreamException {
        var y = top;
        for (var bar : bars) {
            for (var line : bar.lines(width)) {
                y += Panels.LINE;
                canvas.words(line, left, y - 5);
            }
            y += Panels.LINE;
            bar(canvas, bar, left, y - 9);
        }
        for (var line : signs()) {
            y += Panels.LINE;
            canvas.words(line, left, y - 5);
        }
    }

    private void bar(Canvas canvas, Bar bar, int left, int middleOfBar) throws XMLStreamException {
        var low = Math.min(bar.from(), bar.to());
        var high = Math.max(bar.from(), bar.to());
        canvas.rectangle(left, middleOfBar - 1.0, width, 2, Paint.LINE);
        canvas.rectangle(left + width * low, middleOfBar - THICK / 2.0, width * (high - low), THICK, Paint.MEASURE);
        canvas.rectangle(left + width * middle - 1, middleOfBar - 7.0, 2, 14, Paint.WORDS);
        canvas.disc(left + RADIUS + (width - 2 * RADIUS) * bar.to(), middleOfBar, RADIUS, Paint.MEASURE);
    }
}
