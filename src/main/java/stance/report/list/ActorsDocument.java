package stance.report.list;

import stance.language.Phrase;
import stance.record.ActorListing;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.words.Counts;
import stance.report.words.Dates;

/** Actors for people, and those who speak for them. */
public final class ActorsDocument {

    private ActorsDocument() {}

    /** The document of a listing. */
    public static Document of(ActorListing listing) {
        var count = listing.actors().isEmpty()
                ? Phrase.of("This pack has no actor.")
                : Counts.sentence(Counts.actors(listing.actors().size()));
        return ListFrame.of(
                Phrase.of("Actors"),
                listing.pack(),
                count,
                body -> listing.actors().forEach(entry -> actor(body, entry)));
    }

    private static void actor(Blocks body, ActorListing.Entry entry) {
        var actor = entry.actor();
        body.card(actor.id(), card -> {
            card.heading(2, Phrase.verbatim(actor.name()), label -> label.code(actor.id()));
            card.paragraph(stances(entry));
            if (entry.voices().isEmpty()) {
                card.paragraph(Phrase.of("Nobody is named as speaking for it."));
            }
            card.phrases(entry.voices().stream().map(ActorsDocument::voice).toList());
        });
    }

    /** How many stances an actor has, how firm, and of which time. */
    private static Phrase stances(ActorListing.Entry entry) {
        var first = entry.first();
        var last = entry.last();
        if (first.isEmpty() || last.isEmpty()) {
            return Phrase.of("No stance: it is silent on everything.");
        }
        var stances = Counts.stances(entry.count());
        var firmness = Counts.byStrength(entry.stances());
        return first.equals(last)
                ? Phrase.of("%s (%s) of %s", stances, firmness, Dates.of(first.get()))
                : Phrase.of("%s (%s) from %s to %s", stances, firmness, Dates.of(first.get()), Dates.of(last.get()));
    }

    /** Someone who speaks for an actor, and how often. */
    private static Phrase voice(ActorListing.Voice voice) {
        var speaker = voice.speaker();
        return Phrase.of(
                "%s, %s (%s, rank %s): %s",
                speaker.name(), speaker.office(), speaker.id(), speaker.rank(), Counts.stances(voice.stances()));
    }
}
