package stance.report.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stance.list.StanceListing;
import stance.pack.PolicyPack;
import stance.report.chapter.Quotes;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.text.StrengthMarks;
import stance.report.text.Style;
import stance.report.words.Bibliography;
import stance.report.words.QueryWords;

/** Stances on a page: in tables, or each on a card with all that is known of it. */
final class StancesPage {

    private StancesPage() {}

    static void brief(Blocks body, StanceListing listing) {
        if (isEmpty(body, listing)) {
            return;
        }
        body.paragraph(QueryWords.count(listing));
        var groups = listing.stances().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.stance().actor().name() + ", "
                                + entry.stance().topic().title(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.forEach((group, entries) -> body.table(group, rows -> {
            rows.columns(List.of("Id", "Position", "Held"));
            entries.forEach(entry -> rows.row(row(entry)));
        }));
    }

    private static List<Consumer<Inlines>> row(StanceListing.Entry entry) {
        var stance = entry.stance();
        var end = entry.lifetime().end().map(last -> "; " + Listed.end(last)).orElse("");
        return List.of(
                cell -> cell.code(stance.id()),
                cell -> cell.text(stance.title()),
                cell -> cell.text(Listed.about(stance, Style.PLAIN) + end));
    }

    static void full(Blocks body, StanceListing listing) {
        if (isEmpty(body, listing)) {
            return;
        }
        body.paragraph(QueryWords.count(listing));
        for (var entry : listing.stances()) {
            body.card(entry.stance().id(), card -> card(card, entry, listing.pack()));
        }
    }

    private static boolean isEmpty(Blocks body, StanceListing listing) {
        if (listing.stances().isEmpty()) {
            body.paragraph(QueryWords.none("stance", listing.query(), listing.pack()));
            return true;
        }
        return false;
    }

    private static void card(Blocks card, StanceListing.Entry entry, PolicyPack pack) {
        var stance = entry.stance();
        card.heading(2, stance.title());
        var strength = StrengthMarks.words(stance.strength(), Style.PLAIN);
        card.paragraph(Look.LABEL, line -> line.text(stance.id() + ", " + strength));
        stance.quote().ifPresent(quote -> Quotes.show(card, quote));
        card.list(facts(entry, pack));
        stance.rules().forEach(rule -> card.code(Listed.rule(rule, stance)));
    }

    private static List<Consumer<Inlines>> facts(StanceListing.Entry entry, PolicyPack pack) {
        var stance = entry.stance();
        var facts = new ArrayList<Consumer<Inlines>>();
        add(facts, "Actor", stance.actor().name());
        add(facts, "Topic", stance.topic().title());
        add(facts, "Basis", stance.basis().words());
        add(facts, "Stated", Listed.stated(stance));
        stance.until().ifPresent(day -> add(facts, "Until", Listed.day(day)));
        stance.supersedes()
                .ifPresent(id -> add(
                        facts, "Supersedes", pack.stance(id).map(Listed::named).orElse(id)));
        if (!entry.successors().isEmpty()) {
            add(facts, "Superseded by", Listed.successors(entry));
        }
        stance.speaker().ifPresent(speaker -> add(facts, "Speaker", speaker.name() + ", " + speaker.office()));
        var source = stance.source();
        facts.add(line -> line.strong("Source")
                .text(" ")
                .link(source.title(), source.url().orElse(""))
                .text(Bibliography.imprint(source)));
        add(facts, "Visibility", stance.visibility().name().toLowerCase(Locale.ROOT));
        stance.note().ifPresent(note -> add(facts, "Note", note));
        add(facts, "Place", stance.place().file() + ":" + stance.place().line());
        return facts;
    }

    private static void add(List<Consumer<Inlines>> facts, String label, String words) {
        facts.add(line -> line.strong(label).text(" " + words));
    }
}
