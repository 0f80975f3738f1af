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
import stance.pack.record.Issued;
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

    /** When a source was issued. */
    public static Spoken of(Issued issued) {
        if (issued instanceof Issued.On on) {
            return of(on.date());
        } else if (issued instanceof Issued.Season season) {
            return switch (season.number()) {
                case 1 -> Phrase.of("spring %s", season.year());
                case 2 -> Phrase.of("summer %s", season.year());
                case 3 -> Phrase.of("autumn %s", season.year());
                default -> Phrase.of("winter %s", season.year());
            };
        } else if (issued instanceof Issued.About about) {
            return Phrase.of("about %s", of(about.date()));
        } else if (issued instanceof Issued.Span span) {
            var from = of(span.from());
            return span.until()
                    .map(until -> Phrase.of("%s to %s", from, of(until)))
                    .orElse(Phrase.of("%s and later", from));
        }
        return Phrase.verbatim(issued.written());
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
