package stance.report.chapter;

import stance.pack.record.Quote;
import stance.pack.record.Stance;
import stance.report.page.Blocks;
import stance.report.page.Look;
import stance.report.words.Attribution;
import stance.report.words.Sentences;

/** Quotes on pages: the words in their own language, what they mean in English, and whose they are. */
public final class Quotes {

    private Quotes() {}

    /** Words, whose they are, and how they were read. */
    public static void all(Blocks blocks, Stance stance) {
        stance.quote().ifPresent(quote -> show(blocks, quote));
        attribution(blocks, stance);
        stance.note().ifPresent(note -> blocks.paragraph(Look.NOTE, line -> line.text("Note: " + note)));
    }

    public static void show(Blocks blocks, Quote quote) {
        blocks.quote(quote.language(), line -> {
            line.text("“" + quote.words() + "”");
            if (!Sentences.isEnglish(quote)) {
                line.text(" ").dim("[" + quote.language() + "]");
            }
        });
        quote.translation()
                .ifPresent(gloss -> blocks.paragraph(Look.GLOSS, line -> line.text("In English: “" + gloss + "”")));
    }

    public static void attribution(Blocks blocks, Stance stance) {
        var attribution = Attribution.of(stance);
        blocks.paragraph(
                Look.ATTRIBUTION,
                line -> line.text(attribution.before())
                        .link(attribution.where(), stance.source().url().orElse(""))
                        .text(attribution.after()));
    }
}
