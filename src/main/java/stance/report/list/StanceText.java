package stance.report.list;

import java.util.Locale;
import stance.list.StanceListing;
import stance.pack.PolicyPack;
import stance.pack.record.Source;
import stance.report.text.Facts;
import stance.report.text.Lines;
import stance.report.text.QuoteText;
import stance.report.text.StrengthMarks;
import stance.report.text.Style;
import stance.report.words.Counts;
import stance.report.words.Sentences;

/** Stances for people, with everything that is known of each. */
final class StanceText {

    private static final int COLUMN = 16;
    private static final int STEP = 4;

    private StanceText() {}

    static void print(StanceListing listing, Lines lines, Style style) {
        if (listing.stances().isEmpty()) {
            StancesText.none(listing.query(), listing.pack(), lines);
            return;
        }
        for (var entry : listing.stances()) {
            print(entry, listing.pack(), lines, style);
            lines.gap();
        }
        Listed.foot(
                lines, style, Sentences.capital(Counts.of(listing.stances().size(), "stance")) + ".", listing.pack());
    }

    private static void print(StanceListing.Entry entry, PolicyPack pack, Lines lines, Style style) {
        var stance = entry.stance();
        var strength = StrengthMarks.words(stance.strength(), style);
        lines.sides(stance.id(), style.bold(stance.id()), strength, strength);
        lines.wrap(stance.title(), 2);
        var facts = new Facts(lines, style.width(), 2, COLUMN);
        facts.add("Actor", stance.actor().name());
        facts.add("Topic", stance.topic().title());
        facts.add("Basis", stance.basis().words());
        facts.add("Stated", Listed.stated(stance));
        stance.until().ifPresent(day -> facts.add("Until", Listed.day(day)));
        stance.supersedes()
                .ifPresent(id -> facts.add(
                        "Supersedes", pack.stance(id).map(Listed::named).orElse(id)));
        if (!entry.successors().isEmpty()) {
            facts.add("Superseded by", Listed.successors(entry));
        }
        stance.speaker().ifPresent(speaker -> facts.add("Speaker", speaker.name() + ", " + speaker.office()));
        stance.quote().ifPresent(quote -> {
            facts.add("Quote", QuoteText.words(quote));
            quote.translation().ifPresent(gloss -> facts.add("In English", "\"" + gloss + "\""));
        });
        source(stance.source(), facts);
        facts.add("Visibility", stance.visibility().name().toLowerCase(Locale.ROOT));
        stance.note().ifPresent(note -> facts.add("Note", note));
        facts.add("Place", stance.place().file() + ":" + stance.place().line());
        stance.rules().forEach(rule -> rule(Listed.rule(rule, stance), lines));
    }

    private static void source(Source source, Facts facts) {
        facts.add("Source", SourcesText.words(source));
        source.url().ifPresent(facts::further);
    }

    /** Lines that are too long go on, set in further. */
    private static void rule(String rule, Lines lines) {
        lines.gap();
        rule.lines().forEach(line -> {
            var indent = 2 + line.length() - line.stripLeading().length();
            lines.wrap(line.strip(), indent, indent + STEP);
        });
    }
}
