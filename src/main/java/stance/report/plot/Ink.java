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
record Ink(String classes, String light) {

    /** What is behind everything. */
    static final Ink PAPER = new Ink("paper", Palette.light("surface"));

    /** Words. */
    static final Ink WORDS = plain("ink");

    /** Words that explain others. */
    static final Ink DIM = new Ink("dim", Palette.light("ink-3"));

    /** Lines that guide the eye, and what a bar could fill. */
    static final Ink LINE = plain("line");

    /** What is measured: a blue that all kinds of colour vision tell from what is behind it. */
    static final Ink MEASURE = edge(Tone.ACCEPTING);

    private static Ink plain(String name) {
        return new Ink(name, Palette.light(name));
    }

    /** Words of a tone. */
    static Ink word(Tone tone) {
        return new Ink(tone.style() + " word", Palette.light(tone.token() + "-fg"));
    }

    /** The strong colour of a tone. */
    static Ink edge(Tone tone) {
        return new Ink(tone.style() + " edge", Palette.light(tone.token() + "-solid"));
    }

    /** The weak colour of a tone, behind its words. */
    static Ink wash(Tone tone) {
        return new Ink(tone.style() + " wash", Palette.light(tone.token() + "-bg"));
    }
}
