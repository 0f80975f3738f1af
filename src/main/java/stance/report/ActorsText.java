package stance.report;

import stance.list.ActorListing;

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
            lines.wrap(stances(entry), 2);
            if (entry.voices().isEmpty()) {
                lines.add("  Nobody is named as speaking for it.");
            }
            for (var voice : entry.voices()) {
                var speaker = voice.speaker();
                lines.wrap(
                        speaker.name() + ", " + speaker.office() + " (" + speaker.id() + ", rank " + speaker.rank()
                                + "): " + Counts.of(voice.stances(), "stance"),
                        2,
                        COLUMN);
            }
            lines.gap();
        }
        Listed.foot(lines, style, Sentences.capital(Counts.of(listing.actors().size(), "actor")) + ".", listing.pack());
    }

    private static String stances(ActorListing.Entry entry) {
        var first = entry.first();
        var last = entry.last();
        if (first.isEmpty() || last.isEmpty()) {
            return "No stance: it is silent on everything.";
        }
        var span = first.equals(last)
                ? "of " + Dates.words(first.get())
                : "from " + Dates.words(first.get()) + " to " + Dates.words(last.get());
        return Counts.of(entry.count(), "stance") + " (" + Counts.byStrength(entry.stances()) + ") " + span;
    }
}
