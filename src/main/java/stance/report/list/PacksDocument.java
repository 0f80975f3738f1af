package stance.report.list;

import stance.language.GivenName;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Actor;
import stance.record.PackListing;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.words.Counts;
import stance.report.words.Dates;

/** Packs for people. */
public final class PacksDocument {

    private PacksDocument() {}

    /** The document of a listing. */
    public static Document of(PackListing listing) {
        return Document.of(Phrase.of("Packs"), body -> {
            body.onPages(page -> page.heading(1, Phrase.of("Packs")));
            listing.packs().forEach(entry -> pack(body, entry));
            body.paragraph(
                    listing.packs().isEmpty()
                            ? Phrase.of("No pack was found.")
                            : Counts.sentence(Counts.packs(listing.packs().size())));
        });
    }

    private static void pack(Blocks body, PackListing.Entry entry) {
        var pack = entry.pack();
        var info = pack.info();
        body.card(pack.id(), card -> {
            card.heading(
                    2,
                    Phrase.verbatim(pack.id()),
                    label -> label.text(Phrase.of("record until %s", Dates.of(info.recordUntil()))));
            card.paragraph(Phrase.verbatim(info.title()));
            card.facts(facts -> facts.add(Phrase.of("Actors"), actors(pack))
                    .add(Phrase.of("Holds"), holdings(pack))
                    .add(Phrase.of("Folder"), line -> line.code(entry.folder())));
        });
    }

    private static Phrase actors(PolicyPack pack) {
        var names = pack.actors().values().stream().map(Actor::name).toList();
        return names.isEmpty() ? GivenName.NONE.phrase() : Phrase.joined(names);
    }

    private static Phrase holdings(PolicyPack pack) {
        return Phrase.of(
                "%s, %s, %s",
                Counts.stances(pack.stances().size()),
                Counts.types(pack.vocabulary().statable().size()),
                Counts.sources(pack.sources().size()));
    }
}
