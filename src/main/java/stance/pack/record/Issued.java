package stance.pack.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a source was issued, as its bibliography says it. */
public sealed interface Issued {

    /** In EDTF, which is ISO 8601 with spans, seasons and what is approximate; words are as they were given. */
    String written();

    /** The last day that it may mean; empty where no calendar says that. */
    default Optional<LocalDate> last() {
        return Optional.empty();
    }

    /** What a text says: a date or a span of dates in EDTF, or else words. */
    static Issued of(String text) {
        var ends = text.split("/", -1);
        var read = switch (ends.length) {
            case 1 -> Ends.read(text);
            case 2 -> Ends.span(ends[0], ends[1]);
            default -> Optional.<Issued>empty();
        };
        return read.orElseGet(() -> new Words(text));
    }

    /** On a day, in a month or a year. */
    record On(PartialDate date) implements Issued {
        @Override
        public String written() {
            return date.written();
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(date.counts());
        }
    }

    /** In one of the seasons, from spring, which is 1, to winter; which days those are, no source says. */
    record Season(String year, int number) implements Issued {
        @Override
        public String written() {
            return year + "-2" + number;
        }
    }

    /** Not exactly then. */
    record About(Issued date) implements Issued {
        @Override
        public String written() {
            return date.written() + Ends.ABOUT;
        }
    }

    /** From one date to another, or on. */
    record Span(Issued from, Optional<Issued> until) implements Issued {
        @Override
        public String written() {
            return from.written() + "/" + until.map(Issued::written).orElse(Ends.OPEN);
        }

        @Override
        public Optional<LocalDate> last() {
            return until.flatMap(Issued::last);
        }
    }

    /** What is no date of a calendar. */
    record Words(String written) implements Issued {}

    /** The ends of a span in EDTF, or the only date. */
    final class Ends {

        static final String ABOUT = "~";
        static final String OPEN = "..";
        private static final Pattern SEASON = Pattern.compile("(\\d{4})-2([1-4])");

        private Ends() {}

        private static Optional<Issued> span(String from, String until) {
            return until.isEmpty() || until.equals(OPEN)
                    ? read(from).map(first -> new Span(first, Optional.empty()))
                    : read(from).flatMap(first -> read(until).map(last -> new Span(first, Optional.of(last))));
        }

        private static Optional<Issued> read(String text) {
            if (text.endsWith(ABOUT)) {
                return exact(text.substring(0, text.length() - 1)).map(About::new);
            }
            return exact(text);
        }

        private static Optional<Issued> exact(String text) {
            var season = SEASON.matcher(text);
            return season.matches()
                    ? Optional.of(new Season(season.group(1), Integer.parseInt(season.group(2))))
                    : PartialDate.parse(text).map(On::new);
        }
    }
}
