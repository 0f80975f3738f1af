package stance.report.plot;

import java.util.List;
import org.apache.commons.text.WordUtils;

/**
 * A line of words, and how it is set.
 *
 * @param size of the type, in pixels of CSS
 * @param middle whether the place of the line is that of its middle instead of its beginning
 */
record Words(String text, int size, Ink ink, boolean bold, boolean middle) {

    static final int SMALL = 12;
    static final int LARGE = 18;

    /** Of the size of the type: what a letter takes in sans-serif types, with some room to spare. */
    private static final double LETTER = 0.6;

    static Words of(String text) {
        return new Words(text, SMALL, Ink.WORDS, false, false);
    }

    static Words heading(String text) {
        return new Words(text, SMALL, Ink.WORDS, true, false);
    }

    static Words title(String text) {
        return new Words(text, LARGE, Ink.WORDS, true, false);
    }

    static Words note(String text) {
        return new Words(text, SMALL, Ink.DIM, false, false);
    }

    Words in(Ink other) {
        return new Words(text, size, other, bold, middle);
    }

    Words centred() {
        return new Words(text, size, ink, bold, true);
    }

    /** The same in as many lines as fit into the width. Which types will be there is not known, so this is a guess. */
    List<Words> within(int width) {
        var letters = Math.max(1, (int) (width / (size * LETTER)));
        return WordUtils.wrap(text, letters, "\n", true)
                .lines()
                .map(line -> new Words(line, size, ink, bold, middle))
                .toList();
    }
}
