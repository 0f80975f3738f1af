package stance.report.plot;

import java.util.List;
import org.apache.commons.text.WordUtils;

/**
 * A line of words, and how it is set.
 *
 * @param size of the type, in pixels of CSS
 * @param middle whether the place of the line is that of its middle instead of its beginning
 */
record Lettering(String text, int size, Paint ink, boolean bold, boolean middle) {

    static final int SMALL = 12;
    static final int LARGE = 18;

    /** Of the size of the type: what a letter takes in sans-serif types, with some room to spare. */
    private static final double LETTER = 0.6;

    static Lettering of(String text) {
        return new Lettering(text, SMALL, Paint.WORDS, false, false);
    }

    static Lettering heading(String text) {
        return new Lettering(text, SMALL, Paint.WORDS, true, false);
    }

    static Lettering title(String text) {
        return new Lettering(text, LARGE, Paint.WORDS, true, false);
    }

    static Lettering note(String text) {
        return new Lettering(text, SMALL, Paint.DIM, false, false);
    }

    Lettering in(Paint other) {
        return new Lettering(text, size, other, bold, middle);
    }

    Lettering centred() {
        return new Lettering(text, size, ink, bold, true);
    }

    /** The same in as many lines as fit into the width. Which types will be there is not known, so this is a guess. */
    List<Lettering> within(int width) {
        var letters = Math.max(1, (int) (width / (size * LETTER)));
        return WordUtils.wrap(text, letters, "\n", true)
                .lines()
                .map(line -> new Lettering(line, size, ink, bold, middle))
                .toList();
    }
}
