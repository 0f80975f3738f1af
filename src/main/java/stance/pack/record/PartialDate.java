package stance.pack.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year, in ISO 8601.
 *
 * @param written as it was given, which is how it is shown
 * @param counts the day from which it counts: the last one that it may mean
 */
public record PartialDate(String written, LocalDate counts) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Whether it is known to the day. */
    public boolean isDay() {
        return DAY.matcher(written).matches();
    }

    /** Reads {@code 2026-01-29}, {@code 2026-01} or {@code 2026}; empty where it is no such date. */
    public static Optional<PartialDate> parse(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(new PartialDate(text, LocalDate.parse(text)));
            } else if (MONTH.matcher(text).matches()) {
                return Optional.of(new PartialDate(text, YearMonth.parse(text).atEndOfMonth()));
            } else if (YEAR.matcher(text).matches()) {
                return Optional.of(new PartialDate(
                        text, Year.parse(text).atDay(1).withMonth(12).withDayOfMonth(31)));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Reads a date known to the day; empty where it is none. */
    public static Optional<LocalDate> parseDay(String text) {
        if (text.length() != 10 || !DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
