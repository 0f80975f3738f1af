package stance.report.list;

import stance.list.Timeline;
import stance.list.Timeline.Event;
import stance.pack.record.Stance;
import stance.report.text.Lines;
import stance.report.text.StrengthMarks;
import stance.report.text.Style;
import stance.report.words.Attribution;
import stance.report.words.Counts;
import stance.report.words.QueryWords;
import stance.report.words.Sentences;

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
        if (timeline.events().isEmpty()) {
            lines.wrap(QueryWords.none("event", timeline.query(), timeline.pack()), 0);
            return;
        }
        var asked = QueryWords.of(timeline.query(), timeline.pack());
        Listed.head(lines, style, "Timeline", timeline.pack());
        if (!asked.isEmpty()) {
            lines.wrap("Stances " + asked + ".", 0).gap();
        }
        var shown = "";
        var events = timeline.told();
        for (var event : events) {
            var day = Listed.day(event);
            if (!day.equals(shown)) {
                lines.add(style.bold(day));
                shown = day;
            }
            event(event);
            lines.gap();
        }
        Listed.foot(lines, style, Sentences.capital(Counts.of(events.size(), "event")) + ".", timeline.pack());
    }

    private void event(Event event) {
        switch (event.kind()) {
            case SAID -> said(event.stance());
            case SUPERSEDED, EXPIRED -> ended(event);
        }
    }

    private void said(Stance stance) {
        var strength = StrengthMarks.words(stance.strength(), style);
        lines.sides("  " + stance.actor().name() + " (" + stance.id() + ")", strength);
        lines.wrap(stance.title(), FURTHER);
        stance.quote().ifPresent(quote -> {
            var isEnglish = Sentences.isEnglish(quote);
            var gloss = isEnglish ? quote.words() : quote.translation().orElse(quote.words());
            var language = isEnglish ? "" : " [from " + quote.language() + "]";
            lines.wrap("\"" + gloss + "\"" + language, FURTHER, FURTHER + 1);
        });
        lines.wrap(Attribution.of(stance).words(), FURTHER);
        stance.supersedes()
                .flatMap(timeline.pack()::stance)
                .ifPresent(old -> lines.wrap("Supersedes " + Listed.named(old) + ".", FURTHER, FURTHER + INDENT));
    }

    private void ended(Event event) {
        var stance = event.stance();
        lines.add("  " + stance.actor().name() + " (" + stance.id() + ")");
        lines.wrap(Listed.ended(event), FURTHER, FURTHER + INDENT);
    }
}
