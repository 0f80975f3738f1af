package stance.report.plot;

import stance.report.document.Tone;
import stance.report.page.Palette;

/**
 * What something is painted with. By itself a picture has the colours that the palette has in light; on a page, whose
 * style goes by the classes, those of the page.
 *
 * @param classes what a style sheet knows it by
 * @param light the colour without a style sheet
 */
record Paint(String classes, String light) {

    /** What is behind everything. */
    static final Paint PAPER = new Paint("paper", Palette.light("surface"));

    /** Words. */
    static final Paint WORDS = plain("ink");

    /** Words that explain others. */
    static final Paint DIM = new Paint("dim", Palette.light("ink-3"));

    /** Lines that guide the eye, and what a bar could fill. */
    static final Paint LINE = plain("line");

    /** What is measured: a blue that all kinds of colour vision tell from what is behind it. */
    static final Paint MEASURE = edge(Tone.ACCEPTING);

    private static Paint plain(String name) {
        return new Paint(name, Palette.light(name));
    }

    /** Words of a tone. */
    static Paint word(Tone tone) {
        return new Paint(tone.style() + " word", Palette.light(tone.token() + "-fg"));
    }

    /** The strong colour of a tone. */
    static Paint edge(Tone tone) {
        return new Paint(tone.style() + " edge", Palette.light(tone.token() + "-solid"));
    }

    /** The weak colour of a tone, behind its words. */
    static Paint wash(Tone tone) {
        return new Paint(tone.style() + " wash", Palette.light(tone.token() + "-bg"));
    }
}
