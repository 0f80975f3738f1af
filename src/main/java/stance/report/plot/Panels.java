package stance.report.plot;

import java.util.List;
import stance.report.document.Picture;

/** Puts panels into pictures. */
final class Panels {

    /** The least width of a panel. */
    static final int WIDTH = 712;

    /** The width of panels that fit into the page on a phone. */
    static final int NARROW = 344;

    static final int LINE = 18;

    private static final int MARGIN = 24;

    private Panels() {}

    /**
     * Panels under a title and a sentence, for a file of its own.
     *
     * @param stamp what is needed to cite it
     */
    static Picture under(String title, String sentence, List<Panel> panels, String stamp) {
        var width = panels.stream().mapToInt(Panel::width).max().orElse(WIDTH);
        var titles = Lettering.title(title).within(width);
        var sentences = Lettering.of(sentence).within(width);
        var stamps = Lettering.note(stamp).within(width);
        var height = 2 * MARGIN + titles.size() * 24 + (sentences.size() + 1 + stamps.size()) * LINE;
        for (var panel : panels) {
            height += heading(panel, width).size() * LINE + panel.height() + LINE;
        }
        return Canvas.picture(title, sentence, width + 2 * MARGIN, height, canvas -> {
            var y = MARGIN;
            for (var line : titles) {
                y += 24;
                canvas.words(line, MARGIN, y - 8);
            }
            for (var line : sentences) {
                y += LINE;
                canvas.words(line, MARGIN, y - 5);
            }
            for (var panel : panels) {
                y += LINE;
                for (var line : heading(panel, width)) {
                    y += LINE;
                    canvas.words(line, MARGIN, y - 5);
                }
                panel.draw(canvas, MARGIN, y);
                y += panel.height();
            }
            y += LINE;
            for (var line : stamps) {
                y += LINE;
                canvas.words(line, MARGIN, y - 5);
            }
        });
    }

    /** One panel without its heading, for a page, where words around it tell what it shows. */
    static Picture alone(Panel panel) {
        return Canvas.picture(
                panel.heading(),
                panel.heading(),
                panel.width(),
                panel.height() + LINE / 2,
                canvas -> panel.draw(canvas, 0, 0));
    }

    private static List<Lettering> heading(Panel panel, int width) {
        return Lettering.heading(panel.heading()).within(width);
    }
}
