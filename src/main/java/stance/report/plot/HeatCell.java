package stance.report.plot;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import stance.report.document.Tone;

/** What stands in a cell. Its words say all that its colour does. */
sealed interface HeatCell {

    /** What it says, in as many lines as fit into the width. */
    List<Lettering> lines(int width);

    /** Paints what is behind the words. */
    void paint(Canvas canvas, int x, int top, int width, int height) throws XMLStreamException;

    /**
     * A share.
     *
     * @param share from 0, which is as light as paper, to 1
     */
    record Shade(String figure, double share) implements HeatCell {

        /** So strong at most that words can be read on it, in light and in dark. */
        private static final double STRONGEST = 0.5;

        @Override
        public List<Lettering> lines(int width) {
            return Lettering.of(figure).within(width);
        }

        @Override
        public void paint(Canvas canvas, int x, int top, int width, int height) throws XMLStreamException {
            canvas.rectangle(x, top, width, height, Paint.LINE);
            canvas.rectangle(x + 1.0, top + 1.0, width - 2.0, height - 2.0, Paint.PAPER);
            canvas.rectangle(x + 1.0, top + 1.0, width - 2.0, height - 2.0, Paint.MEASURE, STRONGEST * share);
        }
    }

    /** An answer with a tone; the note may be empty. */
    record Toned(Tone tone, String answer, String note) implements HeatCell {

        @Override
        public List<Lettering> lines(int width) {
            var lines = new ArrayList<>(
                    Lettering.heading(answer).in(Paint.word(tone)).within(width));
            if (!note.isEmpty()) {
                lines.addAll(Lettering.of(note).within(width));
            }
            return lines;
        }

        @Override
        public void paint(Canvas canvas, int x, int top, int width, int height) throws XMLStreamException {
            canvas.rectangle(x, top, width, height, Paint.wash(tone));
            canvas.rectangle(x, top, 4, height, Paint.edge(tone));
        }
    }

    /** Nothing. */
    record Empty() implements HeatCell {

        @Override
        public List<Lettering> lines(int width) {
            return List.of();
        }

        @Override
        public void paint(Canvas canvas, int x, int top, int width, int height) {
            // Paper is there already.
        }
    }
}
