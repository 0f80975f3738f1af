package stance.report.text;

import stance.pack.record.Quote;
import stance.pack.record.Stance;
import stance.report.words.Attribution;
import stance.report.words.Sentences;

/** Whose words a stance rests on, when, where, and how they were read, set in. */
public final class QuoteText {

    private QuoteText() {}

    /** Prints them below what stands there. */
    public static void print(Stance stance, Lines lines) {
        stance.quote().ifPresent(quote -> {
            lines.wrap(words(quote), 2, 3);
            quote.translation().ifPresent(gloss -> lines.wrap("In English: \"" + gloss + "\"", 2, 3));
        });
        lines.wrap(Attribution.of(stance).words(), 2);
        stance.note().ifPresent(note -> lines.wrap("Note: " + note, 2, 4));
    }

    /** The words in quotation marks, and their language where it is not English. */
    public static String words(Quote quote) {
        var language = Sentences.isEnglish(quote) ? "" : " [" + quote.language() + "]";
        return "\"" + quote.words() + "\"" + language;
    }
}
