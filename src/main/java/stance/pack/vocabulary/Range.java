package stance.pack.vocabulary;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The least and the greatest number that a field may hold, both included. */
public record Range(BigDecimal least, BigDecimal greatest) {

    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,9})?)\\.\\.(-?\\d{1,15}(?:\\.\\d{1,9})?)");

    /** Reads {@code 0..100}; empty where it is not of that form, holds no number, or has more digits than a field keeps. */
    public static Optional<Range> parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var range = new Range(new BigDecimal(match.group(1)), new BigDecimal(match.group(2)));
        var isHeld = Value.Decimal.holds(range.least) && Value.Decimal.holds(range.greatest);
        return isHeld && range.least.compareTo(range.greatest) <= 0 ? Optional.of(range) : Optional.empty();
    }

    /** Whether the number lies in the range. */
    public boolean holds(BigDecimal number) {
        return least.compareTo(number) <= 0 && number.compareTo(greatest) <= 0;
    }
}
