package stance.report.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import stance.pack.record.PartialDate;

/** Dates as people read them, as precise as they were given. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Dates() {}

    public static String words(LocalDate date) {
        return DAY.format(date);
    }

    public static String words(PartialDate date) {
        return switch (date.written().length()) {
            case 10 -> words(LocalDate.parse(date.written()));
            case 7 -> MONTH.format(YearMonth.parse(date.written()));
            default -> date.written();
        };
    }
}
