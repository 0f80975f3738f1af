package stance.report.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.record.Timeline;
import stance.record.Timeline.Days;
import stance.record.Timeline.Event;
import stance.record.Timeline.Kind;
import stance.report.document.Blocks;
import stance.report.document.Document;
import stance.report.document.Folding;
import stance.report.document.Look;
import stance.report.part.StancePart;
import stance.report.plot.TimelinePlot;
import stance.report.words.Counts;
import stance.report.words.Dates;
import stance.report.words.QueryWords;

/** How positions came and went, for people: day by day, or as lanes over one scale of time. */
public final class TimelineDocument {

    private final Timeline timeline;

    private TimelineDocument(Timeline timeline) {
        this.timeline = timeline;
    }

    /** What was said on each day, what it replaced, and what ended. */
    public static Document of(Timeline timeline) {
        var events = timeline.told();
        return ListFrame.of(
                Phrase.of("Timeline"),
                timeline.pack(),
                events.isEmpty()
                        ? QueryWords.noEvent(timeline.query(), timeline.pack())
                        : count(timeline, Counts.events(events.size())),
                new TimelineDocument(timeline)::events);
    }

    /** The lifetimes of stances side by side. */
    public static Document chart(Timeline timeline) {
        return ListFrame.of(
                Phrase.of("Timeline"),
                timeline.pack(),
                timeline.drawn().isEmpty()
                        ? QueryWords.noStance(timeline.query(), timeline.pack())
                        : count(timeline, Counts.stances(timeline.spans().size())),
                new TimelineDocument(timeline)::lifetimes);
    }

    private static Phrase count(Timeline timeline, Phrase count) {
        var asked = QueryWords.of(timeline.query(), timeline.pack());
        return asked.isEmpty()
                ? Counts.sentence(count)
                : Phrase.sentences(Phrase.of("Stances %s.", asked), Counts.sentence(count));
    }

    private void events(Blocks body) {
        var days = timeline.told().stream()
                .collect(Collectors.groupingBy(TimelineDocument::day, LinkedHashMap::new, Collectors.toList()));
        days.forEach((day, events) -> body.section(part -> {
            part.heading(2, Phrase.of("%s", day));
            events.forEach(event -> part.card(
                    (event.kind() == Kind.SAID ? "said-" : "ended-")
                            + event.stance().id(),
                    card -> event(card, event)));
        }));
    }

    /** The day of an event, as precise as it is known. */
    private static Spoken day(Event event) {
        return event.kind() == Kind.SAID ? Dates.of(event.stance().stated()) : Dates.of(event.day());
    }

    private void event(Blocks card, Event event) {
        var stance = event.stance();
        var heading = Phrase.of("%s (%s)", stance.actor().name(), stance.id());
        if (event.kind() != Kind.SAID) {
            card.heading(3, heading);
            card.paragraph(ended(event));
            return;
        }
        card.heading(3, heading, label -> label.firmness(stance.strength()));
        card.paragraph(Look.CLAIM, Phrase.verbatim(stance.title()));
        StancePart.said(card, stance);
        stance.supersedes()
                .flatMap(timeline.pack()::stance)
                .ifPresent(old -> card.paragraph(Look.NOTE, Phrase.of("Supersedes %s.", ListWords.named(old))));
    }

    private static Phrase ended(Event event) {
        var title = event.stance().title();
        return event.kind() == Kind.EXPIRED
                ? Phrase.of("\"%s\" no longer holds from this day on.", title)
                : Phrase.of(
                        "\"%s\" is superseded by %s.",
                        title, event.successor().map(ListWords::named).orElse(Phrase.NONE));
    }

    private void lifetimes(Blocks body) {
        timeline.drawn().ifPresent(days -> lanes(body, days));
    }

    private void lanes(Blocks body, Days days) {
        body.onTerminals(terminal -> {
            terminal.drawing(new TimelineChart(timeline, days)::lines);
            terminal.paragraph(TimelineChart.legend());
        });
        body.figure(language -> TimelinePlot.of(timeline, language));
        body.onPages(page -> page.table(Phrase.of("Lifetimes"), Folding.CELLS, rows -> {
            rows.columns(List.of(
                    Phrase.of("Stance"),
                    Phrase.of("Actor"),
                    Phrase.of("Strength"),
                    Phrase.of("Holds from"),
                    Phrase.of("End")));
            for (var span : timeline.spans()) {
                var stance = span.stance();
                rows.row(List.of(
                        cell -> cell.code(stance.id()).text(Phrase.of(" %s", stance.title())),
                        cell -> cell.verbatim(stance.actor().name()),
                        cell -> cell.firmness(stance.strength()),
                        cell -> cell.text(Dates.of(span.lifetime().from())),
                        cell -> cell.text(
                                span.lifetime().end().map(ListWords::end).orElse(Phrase.of("holds")))));
            }
        }));
    }
}
