package stance.report;

import stance.list.Timeline;
import stance.list.Timeline.Event;
import stance.list.Timeline.Kind;
import stance.pack.record.Stance;

/** The course of positions for people: what was said on each day, what it replaced, and what ended. */
final class TimelineText {

    private static final int INDENT = 2;
    private static final int FURTHER = 4;

    private final Timeline timeline;
    private final Lines lines;
    private final Style style;

    private TimelineText(Timeline timeline, Lines lines, Style style) {
        this.timeline = timeline;
        this.lines = lines;
        this.style = style;
    }

    static void print(Timeline timeline, Lines lines, Style style) {
        new TimelineText(timeline, lines, style).print();
    }

    private void print() {
        var asked = QueryWords.of(timeline.query(), timeline.pack());
        if (timeline.events().isEmpty()) {
            lines.wrap(
                    "No event" + (asked.isEmpty() ? " in " + timeline.pack().id() : " " + asked) + "."
                            + QueryWords.afterRecord(timeline.query(), timeline.pack()),
                    0);
            return;
        }
        Listed.head(lines, style, "Timeline", timeline.pack());
        if (!asked.isEmpty()) {
            lines.wrap("Stances " + asked + ".", 0).gap();
        }
        var shown = "";
        var events = timeline.events().stream()
                .filter(event -> !isToldByItsSuccessor(event))
                .toList();
        for (var event : events) {
            var day = event.kind() == Kind.SAID ? Dates.words(event.stance().stated()) : Listed.day(event.day());
            if (!day.equals(shown)) {
                lines.add(style.bold(day));
                shown = day;
            }
            event(event);
            lines.gap();
        }
        Listed.foot(lines, style, Sentences.capital(Counts.of(events.size(), "event")) + ".", timeline.pack());
    }

    /** That it replaces a stance is told where the new one is. */
    private boolean isToldByItsSuccessor(Event event) {
        return event.kind() == Kind.SUPERSEDED
                && timeline.events().stream()
                        .anyMatch(other -> other.kind() == Kind.SAID
                                && event.successor()
                                        .filter(other.stance()::equals)
                                        .isPresent());
    }

    private void event(Event event) {
        switch (event.kind()) {
            case SAID -> said(event.stance());
            case SUPERSEDED ->
                ended(
                        event.stance(),
                        "is superseded by "
                                + event.successor().map(Listed::named).orElse("") + ".");
            case EXPIRED -> ended(event.stance(), "no longer holds from this day on.");
        }
    }

    private void said(Stance stance) {
        var strength = StrengthMarks.words(stance.strength(), style);
        lines.sides("  " + stance.actor().name() + " (" + stance.id() + ")", strength);
        lines.wrap(stance.title(), FURTHER);
        stance.quote().ifPresent(quote -> {
            var gloss = quote.translation().orElse(quote.words());
            var language = quote.translation().isPresent() ? " [from " + quote.language() + "]" : "";
            lines.wrap("\"" + gloss + "\"" + language, FURTHER, FURTHER + 1);
        });
        lines.wrap(Attribution.of(stance).words(), FURTHER);
        stance.supersedes()
                .flatMap(timeline.pack()::stance)
                .ifPresent(old -> lines.wrap("Supersedes " + Listed.named(old) + ".", FURTHER, FURTHER + INDENT));
    }

    private void ended(Stance stance, String how) {
        lines.add("  " + stance.actor().name() + " (" + stance.id() + ")");
        lines.wrap("\"" + stance.title() + "\" " + how, FURTHER, FURTHER + INDENT);
    }
}
