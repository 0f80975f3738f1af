package stance.report.list;

import java.util.List;
import java.util.function.Consumer;
import stance.list.ActorListing;
import stance.list.Listing;
import stance.list.PackListing;
import stance.list.SourceListing;
import stance.list.StanceListing;
import stance.list.Timeline;
import stance.list.VocabularyListing;
import stance.pack.PolicyPack;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.page.Page;
import stance.report.words.Bibliography;
import stance.report.words.Counts;
import stance.report.words.Dates;
import stance.report.words.Sentences;
import stance.report.words.Stamp;

/** Listings as pages, to be mailed, printed or put on the web. */
public final class ListPage {

    private ListPage() {}

    /** The listing in short. */
    public static Page of(Listing listing) {
        if (listing instanceof PackListing packs) {
            return packs(packs);
        } else if (listing instanceof ActorListing actors) {
            return page("Actors", actors.pack(), body -> actors(body, actors));
        } else if (listing instanceof StanceListing stances) {
            return page("Stances", stances.pack(), body -> StancesPage.brief(body, stances));
        } else if (listing instanceof VocabularyListing vocabulary) {
            return page("Vocabulary", vocabulary.pack(), body -> VocabularyPage.show(body, vocabulary));
        } else if (listing instanceof SourceListing sources) {
            return page("Sources", sources.pack(), body -> sources(body, sources));
        } else if (listing instanceof Timeline timeline) {
            return page("Timeline", timeline.pack(), body -> TimelinePage.events(body, timeline));
        }
        throw new IllegalStateException("A listing of no known form: " + listing);
    }

    /** Stances with everything that is known of each. */
    public static Page full(StanceListing stances) {
        return page("Stances", stances.pack(), body -> StancesPage.full(body, stances));
    }

    /** The lifetimes of stances side by side. */
    public static Page chart(Timeline timeline) {
        return page("Timeline", timeline.pack(), body -> TimelinePage.lifetimes(body, timeline));
    }

    private static Page page(String title, PolicyPack pack, Consumer<Blocks> content) {
        var info = pack.info();
        return Page.of(title + " of " + pack.id(), body -> {
            body.header(head -> head.paragraph(
                            Look.EYEBROW,
                            line -> line.text(info.title() + " (" + pack.id() + "), record until "
                                    + Dates.words(info.recordUntil())))
                    .heading(1, title));
            content.accept(body);
            body.footer(foot ->
                    foot.paragraph(Look.STAMP, line -> line.text(Stamp.of(pack).words())));
        });
    }

    private static Page packs(PackListing listing) {
        return Page.of("Packs", body -> {
            body.heading(1, "Packs");
            if (listing.packs().isEmpty()) {
                body.paragraph("No pack was found.");
                return;
            }
            body.table(Sentences.capital(Counts.of(listing.packs().size(), "pack")) + ".", rows -> {
                rows.columns(List.of("Pack", "Title", "Actors", "Holds", "Record until", "Folder"));
                listing.packs().forEach(entry -> rows.row(pack(entry)));
            });
        });
    }

    private static List<Consumer<Inlines>> pack(PackListing.Entry entry) {
        var pack = entry.pack();
        return List.of(
                cell -> cell.code(pack.id()),
                cell -> cell.text(pack.info().title()),
                cell -> cell.text(Listed.actors(pack)),
                cell -> cell.text(Listed.holdings(pack)),
                cell -> cell.text(Dates.words(pack.info().recordUntil())),
                cell -> cell.code(entry.folder()));
    }

    private static void actors(Blocks body, ActorListing listing) {
        var count = listing.actors().size();
        body.paragraph(count == 0 ? "This pack has no actor." : Counts.of(count, "actor") + ".");
        for (var entry : listing.actors()) {
            var actor = entry.actor();
            body.heading(2, actor.name());
            body.paragraph(Look.LABEL, line -> line.code(actor.id()));
            body.paragraph(Listed.stances(entry));
            if (entry.voices().isEmpty()) {
                body.paragraph("Nobody is named as speaking for it.");
            }
            body.list(entry.voices().stream()
                    .<Consumer<Inlines>>map(voice -> line -> line.text(Listed.voice(voice)))
                    .toList());
        }
    }

    private static void sources(Blocks body, SourceListing listing) {
        if (listing.sources().isEmpty()) {
            body.paragraph("This pack has no source.");
            return;
        }
        body.table(Sentences.capital(Counts.of(listing.sources().size(), "source")) + ".", rows -> {
            rows.columns(List.of("Id", "Source"));
            for (var entry : listing.sources()) {
                var source = entry.source();
                rows.row(List.of(
                        cell -> cell.code(source.id()),
                        cell -> cell.link(source.title(), source.url().orElse(""))
                                .text(Bibliography.imprint(source) + ". ")
                                .dim(Listed.citations(entry))));
            }
        });
    }
}
