package stance.report.list;

import stance.list.StanceListing;
import stance.list.StanceQuery;
import stance.pack.PolicyPack;
import stance.report.text.Facts;
import stance.report.text.Lines;
import stance.report.text.Style;
import stance.report.words.QueryWords;

/** Stances for people, in short: what, how firmly, since when. */
final class StancesText {

    private static final int INDENT = 2;
    private static final int BETWEEN = 2;

    private StancesText() {}

    static void print(StanceListing listing, Lines lines, Style style) {
        var pack = listing.pack();
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
                            Listed.about(stance, style)
                                    + entry.lifetime()
                                            .end()
                                            .map(end -> "; " + Listed.end(end))
                                            .orElse(""));
        }
        lines.gap();
        var sentence = QueryWords.count(listing);
        if (sentence.length() > style.width() / 2) {
            lines.wrap(sentence, 0);
            sentence = "";
        }
        Listed.foot(lines, style, sentence, pack);
    }

    static void none(StanceQuery query, PolicyPack pack, Lines lines) {
        lines.wrap(QueryWords.none("stance", query, pack), 0);
    }
}
