package stance.report.list;

import stance.list.ActorListing;
import stance.report.text.Lines;
import stance.report.text.Style;
import stance.report.words.Counts;
import stance.report.words.Sentences;

/** Actors for people. */
final class ActorsText {

    private static final int COLUMN = 6;

    private ActorsText() {}

    static void print(ActorListing listing, Lines lines, Style style) {
        Listed.head(lines, style, "Actors", listing.pack());
        if (listing.actors().isEmpty()) {
            lines.add("This pack has no actor.").gap();
        }
        for (var entry : listing.actors()) {
            var actor = entry.actor();
            lines.sides(actor.name(), style.bold(actor.name()), actor.id(), style.dim(actor.id()));
            lines.wrap(Listed.stances(entry), 2);
            if (entry.voices().isEmpty()) {
                lines.add("  Nobody is named as speaking for it.");
            }
            for (var voice : entry.voices()) {
                lines.wrap(Listed.voice(voice), 2, COLUMN);
            }
            lines.gap();
        }
        Listed.foot(lines, style, Sentences.capital(Counts.of(listing.actors().size(), "actor")) + ".", listing.pack());
    }
}
