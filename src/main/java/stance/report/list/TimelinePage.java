package stance.report.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stance.list.Timeline;
import stance.list.Timeline.Event;
import stance.list.Timeline.Kind;
import stance.list.Timeline.Span;
import stance.pack.PolicyPack;
import stance.report.chapter.Quotes;
import stance.report.page.Blocks;
import stance.report.page.Inlines;
import stance.report.page.Look;
import stance.report.text.StrengthMarks;
import stance.report.text.Style;
import stance.report.words.Counts;
import stance.report.words.QueryWords;
import stance.report.words.Sentences;

/** How positions came and went, on a page. */
final class TimelinePage {

    private TimelinePage() {}

    static void events(Blocks body, Timeline timeline) {
        var events = timeline.told();
        if (events.isEmpty()) {
            body.paragraph(QueryWords.none("event", timeline.query(), timeline.pack()));
            return;
        }
        asked(body, timeline);
        body.paragraph(Sentences.capital(Counts.of(events.size(), "event")) + ".");
        var days = events.stream().collect(Collectors.groupingBy(Listed::day, LinkedHashMap::new, Collectors.toList()));
        days.forEach((day, onDay) -> {
            body.heading(2, day);
            onDay.forEach(event -> body.card(
                    (event.kind() == Kind.SAID ? "said-" : "ended-")
                            + event.stance().id(),
                    card -> event(card, event, timeline.pack())));
        });
    }

    private static void event(Blocks card, Event event, PolicyPack pack) {
        var stance = event.stance();
        card.heading(3, stance.actor().name() + " (" + stance.id() + ")");
        if (event.kind() != Kind.SAID) {
            card.paragraph(Listed.ended(event));
            return;
        }
        card.paragraph(Look.LABEL, line -> line.text(StrengthMarks.words(stance.strength(), Style.PLAIN)));
        card.paragraph(Look.CLAIM, line -> line.text(stance.title()));
        stance.quote().ifPresent(quote -> Quotes.show(card, quote));
        Quotes.attribution(card, stance);
        stance.supersedes()
                .flatMap(pack::stance)
                .ifPresent(
                        old -> card.paragraph(Look.NOTE, line -> line.text("Supersedes " + Listed.named(old) + ".")));
    }

    static void lifetimes(Blocks body, Timeline timeline) {
        if (timeline.spans().isEmpty()) {
            body.paragraph(QueryWords.none("stance", timeline.query(), timeline.pack()));
            return;
        }
        asked(body, timeline);
        body.table(Sentences.capital(Counts.of(timeline.spans().size(), "stance")) + ".", rows -> {
            rows.columns(List.of("Stance", "Actor", "Strength", "Holds from", "End"));
            timeline.spans().forEach(span -> rows.row(row(span)));
        });
    }

    private static List<Consumer<Inlines>> row(Span span) {
        var stance = span.stance();
        return List.of(
                cell -> cell.code(stance.id()).text(" " + stance.title()),
                cell -> cell.text(stance.actor().name()),
                cell -> cell.text(StrengthMarks.words(stance.strength(), Style.PLAIN)),
                cell -> cell.text(Listed.day(span.lifetime().from())),
                cell -> cell.text(span.lifetime().end().map(Listed::end).orElse("holds")));
    }

    private static void asked(Blocks body, Timeline timeline) {
        var asked = QueryWords.of(timeline.query(), timeline.pack());
        if (!asked.isEmpty()) {
            body.paragraph("Stances " + asked + ".");
        }
    }
}
