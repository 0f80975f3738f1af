package stance.report.document;

import stance.language.Phrase;
import stance.language.Spoken;
import stance.pack.record.Strength;
import stance.scenario.Response;

/** How responses and strengths are shown: by a glyph, and never without its word. */
public final class Glyphs {

    private Glyphs() {}

    /**
     * A response as glyph and word.
     *
     * @param unicode whether more than ASCII can be shown
     */
    public static Phrase of(Response response, boolean unicode) {
        return Phrase.of("%s %s", glyph(response, unicode), response.words());
    }

    /** What failed, behind a cross. */
    public static Phrase failed(Spoken words, boolean unicode) {
        return Phrase.of("%s %s", glyph(Response.REJECTS, unicode), words);
    }

    /** A strength as glyph and word. */
    public static Phrase of(Strength strength, boolean unicode) {
        return Phrase.of("%s %s", glyph(strength, unicode), strength.words());
    }

    /** The glyph of a strength alone, for where its word stands near. */
    public static String glyph(Strength strength, boolean unicode) {
        return switch (strength) {
            case RED_LINE -> unicode ? "■" : "#";
            case FIRM -> unicode ? "●" : "*";
            case PREFERENCE -> unicode ? "○" : "o";
        };
    }

    private static String glyph(Response response, boolean unicode) {
        return switch (response) {
            case REJECTS -> unicode ? "✖" : "x";
            case OBJECTS -> unicode ? "▲" : "!";
            case CONDITIONAL -> unicode ? "◐" : "?";
            case SILENT -> unicode ? "·" : ".";
            case ACCEPTS -> unicode ? "✔" : "+";
        };
    }
}
