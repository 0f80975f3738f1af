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
        print(stance, 2, lines);
    }

    /** The same, set in by so much. */
    static void print(Stance stance, int indent, Lines lines) {
        stance.quote().ifPresent(quote -> {
            lines.wrap(words(quote), indent, indent + 1);
            quote.translation().ifPresent(gloss -> lines.wrap("In English: \"" + gloss + "\"", indent, indent + 1));
        });
        lines.wrap(Attribution.of(stance).words(), indent);
        stance.note().ifPresent(note -> lines.wrap("Note: " + note, indent, indent + 2));
    }

    /** The words in quotation marks, and their language where it is not English. */
    public static String words(Quote quote) {
        var language = Sentences.isEnglish(quote) ? "" : " [" + quote.language() + "]";
        return "\"" + quote.words() + "\"" + language;
    }
}
