package stance.report.list;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.pack.record.Visibility;
import stance.record.StanceListing;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Facts;
import stance.report.document.Inlines;
import stance.report.part.RulePart;
import stance.report.words.Bibliography;
import stance.report.words.Dates;
import stance.report.words.QueryWords;

/** Stances for people: in short, what, how firmly and since when; or each with all that is known of it. */
public final class StancesDocument {

    private final StanceListing listing;
    private final PolicyPack pack;

    private StancesDocument(StanceListing listing) {
        this.listing = listing;
        this.pack = listing.pack();
    }

    /** The document of a listing, in short. */
    public static Document of(StanceListing listing) {
        return frame(listing, new StancesDocument(listing)::brief);
    }

    /** The document of a listing with everything that is known of each stance. */
    public static Document full(StanceListing listing) {
        return frame(listing, new StancesDocument(listing)::cards);
    }

    private static Document frame(StanceListing listing, Consumer<Blocks> content) {
        var count = listing.stances().isEmpty()
                ? QueryWords.noStance(listing.query(), listing.pack())
                : QueryWords.count(listing);
        return ListFrame.of(Phrase.of("Stances"), listing.pack(), count, content);
    }

    private void brief(Blocks body) {
        var groups = listing.stances().stream()
                .collect(Collectors.groupingBy(
                        entry -> Phrase.of(
                                "%s, %s",
                                entry.stance().actor().name(),
                                entry.stance().topic().title()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.forEach((group, entries) -> body.section(part -> {
            part.heading(2, group);
            part.facts(facts -> entries.forEach(
                    entry -> facts.add(id -> id.code(entry.stance().id()), line -> about(line, entry))));
        }));
    }

    /** Title, how firmly it is held, how it is known, who said it and when, and how it ended. */
    private static void about(Inlines line, StanceListing.Entry entry) {
        var stance = entry.stance();
        line.text(Phrase.of("%s. ", stance.title())).firmness(stance.strength());
        line.text(Phrase.of(", %s", stance.basis().words()));
        if (stance.isDraft()) {
            line.text(Phrase.of(", %s", Phrase.of("draft")));
        }
        stance.speaker().ifPresent(speaker -> line.verbatim(", " + speaker.name()));
        line.text(Phrase.of(", %s", Dates.of(stance.stated())));
        entry.lifetime().end().ifPresent(end -> line.text(Phrase.of("; %s", ListWords.end(end))));
    }

    private void cards(Blocks body) {
        listing.stances().forEach(entry -> card(body, entry));
    }

    private void card(Blocks body, StanceListing.Entry entry) {
        var stance = entry.stance();
        body.card(stance.id(), card -> {
            card.heading(
                    2, Phrase.of("%s %s", stance.id(), stance.title()), label -> label.firmness(stance.strength()));
            stance.quote().ifPresent(card::quotation);
            card.facts(facts -> facts(facts, entry));
            stance.written().forEach(rule -> RulePart.show(card, rule, stance, pack));
        });
    }

    private void facts(Facts facts, StanceListing.Entry entry) {
        var stance = entry.stance();
        facts.add(Phrase.of("Actor"), Phrase.verbatim(stance.actor().name()));
        facts.add(Phrase.of("Topic"), Phrase.verbatim(stance.topic().title()));
        facts.add(Phrase.of("Basis"), stance.basis().words());
        facts.add(Phrase.of("Stated"), stated(stance));
        stance.until().ifPresent(day -> facts.add(Phrase.of("Until"), Phrase.of("%s", Dates.of(day))));
        stance.supersedes()
                .ifPresent(id -> facts.add(
                        Phrase.of("Supersedes"),
                        pack.stance(id).map(ListWords::named).orElse(Phrase.verbatim(id))));
        if (!entry.successors().isEmpty()) {
            facts.add(Phrase.of("Superseded by"), successors(entry.successors()));
        }
        stance.speaker()
                .ifPresent(speaker ->
                        facts.add(Phrase.of("Speaker"), Phrase.of("%s, %s", speaker.name(), speaker.office())));
        facts.add(Phrase.of("Source"), line -> Bibliography.show(line, stance.source()));
        facts.add(
                Phrase.of("Visibility"),
                stance.visibility() == Visibility.PRIVATE ? Phrase.of("private") : Phrase.of("public"));
        if (stance.importance().compareTo(BigDecimal.ONE) != 0) {
            facts.add(
                    Phrase.of("Importance"), Phrase.verbatim(stance.importance().toPlainString()));
        }
        if (stance.isDraft()) {
            facts.add(Phrase.of("Status"), Phrase.of("draft"));
        }
        stance.note().ifPresent(note -> facts.add(Phrase.of("Note"), Phrase.verbatim(note)));
        facts.add(
                Phrase.of("Place"),
                line -> line.code(stance.place().file() + ":" + stance.place().line()));
    }

    /** When it was said, and from when it counts where that is another day. */
    private static Phrase stated(Stance stance) {
        var said = Dates.of(stance.stated());
        return stance.stated().isDay()
                ? Phrase.of("%s", said)
                : Phrase.of(
                        "%s (counts from %s)", said, Dates.of(stance.stated().counts()));
    }

    private static Phrase successors(List<Stance> successors) {
        return Phrase.listed(
                successors.stream()
                        .map(other -> Phrase.of("%s (%s)", ListWords.named(other), Dates.of(other.stated())))
                        .toList(),
                "; ");
    }
}
