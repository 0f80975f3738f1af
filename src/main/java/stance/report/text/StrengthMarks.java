package stance.report.text;

import stance.pack.record.Strength;

/** How a strength is shown: a glyph, and never without its word. */
public final class StrengthMarks {

    private StrengthMarks() {}

    /** Glyph and word. */
    public static String words(Strength strength, Style style) {
        return glyph(strength, style) + " " + strength.words();
    }

    /** The glyph, for where the word stands near. */
    public static String glyph(Strength strength, Style style) {
        return switch (strength) {
            case RED_LINE -> style.unicode() ? "■" : "#";
            case FIRM -> style.unicode() ? "●" : "*";
            case PREFERENCE -> style.unicode() ? "○" : "o";
        };
    }

    /** What the glyphs mean, in a line. */
    public static String legend(Style style) {
        return words(Strength.RED_LINE, style) + ", " + words(Strength.FIRM, style) + ", "
                + words(Strength.PREFERENCE, style);
    }
}
