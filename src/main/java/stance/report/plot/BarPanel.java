package stance.report.plot;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Groups of bars, each bar with its label and its figure in words above it.
 *
 * @param width that of a bar whose share is 1
 */
record BarPanel(String heading, int width, List<Group> groups) implements Panel {

    private static final int BAR = 12;

    /** Keeps its own copy. */
    BarPanel {
        groups = List.copyOf(groups);
    }

    /** Bars that belong together; the name may be empty. */
    record Group(String name, List<Bar> bars) {

        /** Keeps its own copy. */
        Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param share its length, from 0 to 1
     */
    record Bar(String label, String figure, double share) {

        /** Refuses what cannot be drawn. */
        Bar {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("A share is from 0 to 1, not " + share);
            }
        }

        private List<Lettering> lines(int width) {
            // The figure stays in one line.
            return Lettering.of(label + ": " + figure.replace(' ', '\u00a0')).within(width);
        }
    }

    @Override
    public int height() {
        return groups.stream()
                .mapToInt(group -> (group.name().isEmpty() ? 0 : 3 * Panels.LINE / 2)
                        + group.bars().stream()
                                .mapToInt(bar -> (bar.lines(width).size() + 1) * Panels.LINE)
                                .sum())
                .sum();
    }

    @Override
    public void draw(Canvas canvas, int left, int top) throws XMLStreamException {
        var y = top;
        for (var group : groups) {
            if (!group.name().isEmpty()) {
                y += 3 * Panels.LINE / 2;
                canvas.words(Lettering.heading(group.name()), left, y - 5);
            }
            for (var bar : group.bars()) {
                for (var line : bar.lines(width)) {
                    y += Panels.LINE;
                    canvas.words(line, left, y - 5);
                }
                y += Panels.LINE;
                canvas.rectangle(left, y - BAR - 4, width, BAR, Paint.LINE);
                canvas.rectangle(left, y - BAR - 4, width * bar.share(), BAR, Paint.MEASURE);
            }
        }
    }
}
