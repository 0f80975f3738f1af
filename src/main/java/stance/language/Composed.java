package stance.language;

import java.text.Normalizer;

/**
 * Texts in Unicode's composed form (NFC): an accented letter may be written as one character or as two, and what looks
 * the same is to be the same. Every text is brought into this form where it is read.
 */
public final class Composed {

    private Composed() {}

    /** This text in composed form. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
