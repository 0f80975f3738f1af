package stance.language;

import java.text.Normalizer;

/**
 * Texts in Unicode's composed form (NFC): an accented letter may be written as one character or as two, and what looks
 * the same is to be the same. Every text is brought into this form where it is read.
 */
public final class Composed {

    private Composed() {}

    /** Below it no character is composed of others or joins the one before it. */
    private static final char FIRST_COMBINING = '\u0300';

    /** This text in composed form. */
    public static String of(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
