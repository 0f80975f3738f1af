package stance.report.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import stance.language.Language;
import stance.language.Phrase;
import stance.language.Spoken;
import stance.pack.record.PartialDate;

/** Dates as people read them, as precise as they were given. */
public final class Dates {

    private static final Map<Language, DateTimeFormatter> DAYS = Map.of(
            Language.ENGLISH, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
            Language.SPANISH, DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es")));
    private static final Map<Language, DateTimeFormatter> MONTHS = Map.of(
            Language.ENGLISH, DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH),
            Language.SPANISH, DateTimeFormatter.ofPattern("MMMM 'de' yyyy", Locale.forLanguageTag("es")));

    private Dates() {}

    /** A day. */
    public static Spoken of(LocalDate date) {
        return new Day(date);
    }

    /** A day, a month or a year. */
    public static Spoken of(PartialDate date) {
        return switch (date.written().length()) {
            case 10 -> new Day(LocalDate.parse(date.written()));
            case 7 -> new Month(YearMonth.parse(date.written()));
            default -> Phrase.verbatim(date.written());
        };
    }

    private record Day(LocalDate date) implements Spoken {
        @Override
        public String in(Language language) {
            return Objects.requireNonNull(DAYS.get(language)).format(date);
        }
    }

    private record Month(YearMonth month) implements Spoken {
        @Override
        public String in(Language language) {
            return Objects.requireNonNull(MONTHS.get(language)).format(month);
        }
    }
}
