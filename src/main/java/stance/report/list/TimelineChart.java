package stance.report.list;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.record.Strength;
import stance.record.Timeline;
import stance.record.Timeline.Days;
import stance.record.Timeline.Span;
import stance.report.document.Glyphs;
import stance.report.document.Inlines;

/** The lifetimes of stances as lanes of text, one below the other, over one scale of time. */
final class TimelineChart {

    private static final int INDENT = 2;
    private static final int BETWEEN = 2;
    private static final int LEAST_LANE = 12;

    private final Timeline timeline;
    private final Days days;

    TimelineChart(Timeline timeline, Days days) {
        this.timeline = timeline;
        this.days = days;
    }

    /** A lane for each stance under the name of its actor, below a line of years and, where it fits, one of months. */
    List<String> lines(int width, boolean unicode, Language language) {
        var label = timeline.spans().stream()
                .mapToInt(span -> span.stance().id().length())
                .max()
                .orElse(0);
        var start = INDENT + label + BETWEEN;
        var scale = new Scale(days.first(), days.last(), Math.max(LEAST_LANE, width - start));
        var lines = new ArrayList<String>();
        lines.add(" ".repeat(start) + scale.years());
        if (scale.hasRoomForMonths()) {
            lines.add(" ".repeat(start) + scale.months());
        }
        var actor = "";
        for (var span : timeline.spans()) {
            var name = span.stance().actor().name().in(language);
            if (!name.equals(actor)) {
                lines.add(name);
                actor = name;
            }
            var id = span.stance().id();
            lines.add(" ".repeat(INDENT) + id + " ".repeat(label - id.length() + BETWEEN) + lane(span, scale, unicode));
        }
        return lines;
    }

    /** What the signs mean, with glyphs as the terminal has them. */
    static Consumer<Inlines> legend() {
        return line -> {
            line.firmness(Strength.RED_LINE)
                    .verbatim(", ")
                    .firmness(Strength.FIRM)
                    .verbatim(", ");
            line.firmness(Strength.PREFERENCE)
                    .text(Phrase.of("; a line while it holds, an end where it was superseded or expired."));
        };
    }

    private static String lane(Span span, Scale scale, boolean unicode) {
        var line = unicode ? '─' : '-';
        var ended = unicode ? '┤' : '|';
        var from = scale.column(span.lifetime().from());
        var end = span.lifetime().end();
        var to = end.map(known -> scale.column(known.day())).orElse(scale.width() - 1);
        var lane = new StringBuilder(" ".repeat(scale.width()));
        for (var i = Math.max(0, from); i <= Math.min(to, scale.width() - 1); i++) {
            lane.setCharAt(i, line);
        }
        if (end.isPresent() && to < scale.width()) {
            lane.setCharAt(Math.max(0, to), ended);
        }
        if (from >= 0) {
            lane.setCharAt(from, Glyphs.glyph(span.stance().strength(), unicode).charAt(0));
        }
        return lane.toString();
    }

    /**
     * Days over columns.
     *
     * @param first the first day, in column 0
     * @param last the last day, in the last column
     */
    private record Scale(LocalDate first, LocalDate last, int width) {

        /** The column of a day; one outside of the lane where it is outside of the scale. */
        int column(LocalDate day) {
            if (day.isAfter(last)) {
                return width;
            }
            var days = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return day.isBefore(first) ? -1 : Math.toIntExact(ChronoUnit.DAYS.between(first, day) * (width - 1) / days);
        }

        boolean hasRoomForMonths() {
            return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) < width;
        }

        /** Each year where it begins, and the first one at the start. */
        String years() {
            return marks(
                    month -> month.getMonthValue() == 1 || month.equals(YearMonth.from(first)), YearMonth::getYear);
        }

        /** The first letter of each month where it begins. */
        String months() {
            return marks(month -> true, month -> month.getMonth().name().charAt(0));
        }

        private String marks(Predicate<YearMonth> isMarked, Function<YearMonth, Object> mark) {
            var text = new StringBuilder(" ".repeat(width));
            var free = 0;
            for (var month = YearMonth.from(first); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
                var column = Math.max(0, column(month.atDay(1)));
                var shown = mark.apply(month).toString();
                if (isMarked.test(month) && column >= free && column + shown.length() <= width) {
                    text.replace(column, column + shown.length(), shown);
                    free = column + shown.length() + (shown.length() > 1 ? 1 : 0);
                }
            }
            return text.toString();
        }
    }
}
