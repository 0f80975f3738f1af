package stance.report.plot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import stance.language.Language;

/**
 * Lanes over one scale of time, one below the other: a sign where it begins, a line while it lasts, a bar where it ends.
 *
 * @param first the day at the left end of the scale
 * @param last the day at its right end
 * @param legend what the signs mean
 */
record LanePanel(String heading, Language language, LocalDate first, LocalDate last, List<Group> groups, String legend)
        implements Panel {

    private static final int LABEL = 116;
    private static final int AXIS = 2 * Panels.LINE;
    private static final int SCALE = Panels.WIDTH - LABEL - 12;

    /** What the letter of a month takes. */
    private static final int LETTER = 14;

    /** What the number of a year takes. */
    private static final int YEAR = 40;

    /** Keeps its own copy. */
    LanePanel {
        groups = List.copyOf(groups);
    }

    /** Lanes that belong together. */
    record Group(String name, List<Lane> lanes) {

        /** Keeps its own copy. */
        Group {
            lanes = List.copyOf(lanes);
        }
    }

    /** One lane; without an end it goes on. */
    record Lane(String label, String sign, LocalDate from, Optional<LocalDate> end) {}

    @Override
    public int width() {
        return Panels.WIDTH;
    }

    @Override
    public int height() {
        return AXIS
                + Panels.LINE * signs().size()
                + Panels.LINE
                        * groups.stream()
                                .mapToInt(group -> 1 + group.lanes().size())
                                .sum();
    }

    private List<Lettering> signs() {
        return Lettering.note(legend).within(width());
    }

    @Override
    public void draw(Canvas canvas, int left, int top) throws XMLStreamException {
        axis(canvas, left, top);
        var y = top + AXIS;
        for (var group : groups) {
            y += Panels.LINE;
            canvas.words(Lettering.heading(group.name()), left, y - 5);
            for (var lane : group.lanes()) {
                y += Panels.LINE;
                canvas.words(Lettering.of(lane.label()), left + 8.0, y - 5);
                lane(canvas, lane, left + LABEL, y - 9);
            }
        }
        for (var line : signs()) {
            y += Panels.LINE;
            canvas.words(line, left, y - 5);
        }
    }

    private void axis(Canvas canvas, int left, int top) throws XMLStreamException {
        var free = 0.0;
        var months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
        for (var month = YearMonth.from(first); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            var x = left + LABEL + x(month.atDay(1));
            var isFirst = month.equals(YearMonth.from(first));
            if (month.getMonthValue() == 1) {
                canvas.rectangle(x, top + AXIS, 1, height() - AXIS - Panels.LINE * signs().size(), Paint.LINE);
            }
            if ((month.getMonthValue() == 1 || isFirst) && x >= free && x + YEAR <= left + Panels.WIDTH) {
                canvas.words(Lettering.heading(Integer.toString(month.getYear())), x, top + Panels.LINE - 5.0);
                free = x + YEAR;
            }
            if (months * LETTER <= SCALE) {
                var letter = month.getMonth().getDisplayName(TextStyle.NARROW, Locale.forLanguageTag(language.tag()));
                canvas.words(Lettering.note(letter), x, top + AXIS - 5.0);
            }
        }
    }

    private void lane(Canvas canvas, Lane lane, int zero, int middle) throws XMLStreamException {
        var from = x(lane.from());
        var to = lane.end().map(this::x).orElse((double) SCALE);
        canvas.rectangle(zero + from, middle - 1.0, Math.max(0, to - from), 2, Paint.MEASURE);
        if (lane.end().filter(end -> !end.isAfter(last)).isPresent()) {
            canvas.rectangle(zero + to - 1, middle - 5.0, 2, 10, Paint.MEASURE);
        }
        if (!lane.from().isBefore(first)) {
            canvas.words(Lettering.heading(lane.sign()).centred(), zero + from, middle + 4.0);
        }
    }

    /** The place of a day on the scale; at the nearer end of it where the day lies outside. */
    private double x(LocalDate day) {
        var days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return (double) SCALE * Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, day))) / days;
    }
}
