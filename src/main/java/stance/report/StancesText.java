package stance.report;

import stance.list.StanceListing;
import stance.list.StanceQuery;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/** Stances for people, in short: what, how firmly, since when. */
final class StancesText {

    private static final int INDENT = 2;
    private static final int BETWEEN = 2;

    private StancesText() {}

    static void print(StanceListing listing, Lines lines, Style style) {
        var pack = listing.pack();
        var all = pack.stances().size();
        if (listing.stances().isEmpty()) {
            none(listing.query(), pack, lines);
            return;
        }
        Listed.head(lines, style, "Stances", pack);
        var column = INDENT
                + listing.stances().stream()
                        .mapToInt(entry -> entry.stance().id().length())
                        .max()
                        .orElse(0)
                + BETWEEN;
        var heading = "";
        for (var entry : listing.stances()) {
            var stance = entry.stance();
            var own = stance.actor().name() + ", " + stance.topic().title();
            if (!own.equals(heading)) {
                if (!heading.isEmpty()) {
                    lines.gap();
                }
                heading = own;
                lines.add(style.bold(heading));
            }
            new Facts(lines, style.width(), INDENT, Math.min(column, style.width() / 2))
                    .add(stance.id(), stance.title())
                    .add(
                            "",
                            about(stance, style)
                                    + entry.lifetime()
                                            .end()
                                            .map(end -> "; " + Listed.end(end))
                                            .orElse(""));
        }
        lines.gap();
        var count = listing.stances().size();
        var asked = QueryWords.of(listing.query(), pack);
        var sentence = Sentences.capital(Counts.of(count, "stance"))
                + (asked.isEmpty() ? "" : " " + asked)
                + (count == all ? "." : ", of " + all + " in the pack.");
        if (sentence.length() > style.width() / 2) {
            lines.wrap(sentence, 0);
            sentence = "";
        }
        Listed.foot(lines, style, sentence, pack);
    }

    static void none(StanceQuery query, PolicyPack pack, Lines lines) {
        var asked = QueryWords.of(query, pack);
        lines.wrap(
                "No stance" + (asked.isEmpty() ? " in " + pack.id() : " " + asked) + "."
                        + QueryWords.afterRecord(query, pack),
                0);
    }

    private static String about(Stance stance, Style style) {
        var who = stance.speaker().map(speaker -> ", " + speaker.name()).orElse("");
        return StrengthMarks.words(stance.strength(), style) + ", "
                + stance.basis().words() + who + ", " + Dates.words(stance.stated());
    }
}
