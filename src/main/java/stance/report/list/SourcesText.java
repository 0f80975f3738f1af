package stance.report.list;

import stance.list.SourceListing;
import stance.pack.record.Source;
import stance.report.text.Lines;
import stance.report.text.Style;
import stance.report.words.Bibliography;
import stance.report.words.Counts;
import stance.report.words.Sentences;

/** Sources for people. */
final class SourcesText {

    private SourcesText() {}

    static void print(SourceListing listing, Lines lines, Style style) {
        Listed.head(lines, style, "Sources", listing.pack());
        if (listing.sources().isEmpty()) {
            lines.add("This pack has no source.").gap();
        }
        for (var entry : listing.sources()) {
            var source = entry.source();
            lines.add(style.bold(source.id()));
            lines.wrap(words(source), 2);
            // Addresses stand in lines of their own, unbroken, so that a terminal can follow them.
            source.url().ifPresent(url -> lines.add("  " + url));
            lines.wrap(Listed.citations(entry), 2);
            lines.gap();
        }
        Listed.foot(
                lines, style, Sentences.capital(Counts.of(listing.sources().size(), "source")) + ".", listing.pack());
    }

    /** Title, publisher and date. */
    static String words(Source source) {
        return source.title() + Bibliography.imprint(source);
    }
}
