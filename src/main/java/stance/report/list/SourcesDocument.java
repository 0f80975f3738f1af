package stance.report.list;

import stance.language.Phrase;
import stance.pack.record.Stance;
import stance.record.SourceListing;
import stance.report.document.Document;
import stance.report.words.Bibliography;
import stance.report.words.Counts;

/** Sources for people, and which stances cite them. */
public final class SourcesDocument {

    private SourcesDocument() {}

    /** The document of a listing. */
    public static Document of(SourceListing listing) {
        var count = listing.sources().isEmpty()
                ? Phrase.of("This pack has no source.")
                : Counts.sentence(Counts.sources(listing.sources().size()));
        return ListFrame.of(
                Phrase.of("Sources"),
                listing.pack(),
                count,
                body -> listing.sources()
                        .forEach(entry -> body.card(entry.source().id(), card -> {
                            card.heading(2, Phrase.verbatim(entry.source().id()));
                            card.paragraph(line -> Bibliography.show(line, entry.source()));
                            card.paragraph(citations(entry));
                        })));
    }

    private static Phrase citations(SourceListing.Entry entry) {
        return entry.stances().isEmpty()
                ? Phrase.of("No stance cites it.")
                : Phrase.of(
                        "Cited by %s.",
                        Phrase.listed(entry.stances().stream().map(Stance::id).toList(), ", "));
    }
}
