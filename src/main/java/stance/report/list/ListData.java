package stance.report.list;

import stance.language.Language;
import stance.list.ActorListing;
import stance.list.Listing;
import stance.list.PackListing;
import stance.list.SourceListing;
import stance.list.StanceListing;
import stance.list.Timeline;
import stance.list.VocabularyListing;
import stance.report.data.JsonData;

/** Listings for programs. */
public final class ListData {

    private ListData() {}

    /** The listing as JSON, {@code stance.list.stances/1} and its like, with a line break at its end. */
    public static String json(Listing listing, Language language) {
        return JsonData.write(of(listing, language));
    }

    private static Object of(Listing listing, Language language) {
        if (listing instanceof PackListing packs) {
            return PacksData.of(packs, language);
        } else if (listing instanceof ActorListing actors) {
            return ActorsData.of(actors);
        } else if (listing instanceof StanceListing stances) {
            return StancesData.of(stances);
        } else if (listing instanceof VocabularyListing vocabulary) {
            return VocabularyData.of(vocabulary);
        } else if (listing instanceof SourceListing sources) {
            return SourcesData.of(sources);
        } else if (listing instanceof Timeline timeline) {
            return TimelineData.of(timeline);
        }
        throw new IllegalStateException("A listing of no known form: " + listing);
    }
}
