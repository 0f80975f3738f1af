package stance.list;

/** What a look into packs gives; a report makes text or JSON of it. */
public sealed interface Listing
        permits PackListing, ActorListing, StanceListing, VocabularyListing, SourceListing, Timeline {}
