package stance.report.list;

import stance.list.ActorListing;
import stance.list.Listing;
import stance.list.PackListing;
import stance.list.SourceListing;
import stance.list.StanceListing;
import stance.list.Timeline;
import stance.list.VocabularyListing;
import stance.report.text.Lines;
import stance.report.text.Style;

/** Listings for people. */
public final class ListText {

    private ListText() {}

    /** The listing in short, with a line break at its end. */
    public static String of(Listing listing, Style style) {
        var lines = new Lines(style.width());
        if (listing instanceof PackListing packs) {
            PacksText.print(packs, lines, style);
        } else if (listing instanceof ActorListing actors) {
            ActorsText.print(actors, lines, style);
        } else if (listing instanceof StanceListing stances) {
            StancesText.print(stances, lines, style);
        } else if (listing instanceof VocabularyListing vocabulary) {
            VocabularyText.print(vocabulary, lines, style);
        } else if (listing instanceof SourceListing sources) {
            SourcesText.print(sources, lines, style);
        } else if (listing instanceof Timeline timeline) {
            TimelineText.print(timeline, lines, style);
        }
        return lines.toString();
    }

    /** Stances with everything that is known of each, with a line break at its end. */
    public static String full(StanceListing stances, Style style) {
        var lines = new Lines(style.width());
        StanceText.print(stances, lines, style);
        return lines.toString();
    }

    /** The lifetimes of stances side by side, with a line break at its end. */
    public static String chart(Timeline timeline, Style style) {
        var lines = new Lines(style.width());
        new TimelineChart(timeline, style).print(lines);
        return lines.toString();
    }
}
