package stance.report;

import stance.list.PackListing;
import stance.pack.record.Actor;

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
            var actors = info.actors().values().stream().map(Actor::name).toList();
            facts.add("Actors", actors.isEmpty() ? "none" : Sentences.joined(actors));
            facts.add(
                    "Holds",
                    Counts.of(pack.stances().size(), "stance") + ", "
                            + Counts.of(pack.vocabulary().statable().size(), "type") + " of provision, "
                            + Counts.of(pack.sources().size(), "source"));
            facts.add("Folder", entry.folder());
            lines.gap();
        }
        lines.add(Sentences.capital(Counts.of(listing.packs().size(), "pack")) + ".");
    }
}
