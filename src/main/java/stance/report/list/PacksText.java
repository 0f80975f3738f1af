package stance.report.list;

import stance.list.PackListing;
import stance.report.text.Facts;
import stance.report.text.Lines;
import stance.report.text.Style;
import stance.report.words.Counts;
import stance.report.words.Sentences;

/** Packs for people. */
final class PacksText {

    private static final int COLUMN = 12;

    private PacksText() {}

    static void print(PackListing listing, Lines lines, Style style) {
        if (listing.packs().isEmpty()) {
            lines.add("No pack was found.");
            return;
        }
        for (var entry : listing.packs()) {
            var pack = entry.pack();
            var info = pack.info();
            var until = "record until " + info.recordUntil();
            lines.sides(pack.id(), style.bold(pack.id()), until, style.dim(until));
            lines.wrap(info.title(), 2);
            var facts = new Facts(lines, style.width(), 2, COLUMN);
            facts.add("Actors", Listed.actors(pack));
            facts.add("Holds", Listed.holdings(pack));
            facts.add("Folder", entry.folder());
            lines.gap();
        }
        lines.add(Sentences.capital(Counts.of(listing.packs().size(), "pack")) + ".");
    }
}
