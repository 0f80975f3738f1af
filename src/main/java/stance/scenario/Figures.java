package stance.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import stance.json.Json;
import stance.json.JsonCursor;
import stance.language.Phrase;
import stance.pack.vocabulary.Value.Decimal;

/** Reads numbers, none of which becomes another one: what is too large, too small or too long is refused. */
record Figures(JsonCursor cursor) {

    /** Beyond 10 to this power, or below its inverse, a number is refused. */
    private static final int MAX_MAGNITUDE = 300;

    /** The number in its shortest form, of a size that can be reckoned with; empty after a problem was noted. */
    Optional<BigDecimal> number(Json json, Phrase what) {
        return cursor.number(json, what).flatMap(written -> {
            var number = finite(written);
            if (number.isEmpty()) {
                cursor.error(
                        "scenario.range",
                        json.at(),
                        Phrase.of("%s is too large or too small a number.", what),
                        Phrase.NONE);
            }
            return number;
        });
    }

    /** The same of a number that a field with decimals holds. */
    Optional<BigDecimal> decimal(Json json, Phrase what) {
        return number(json, what).filter(number -> isHeld(number, json, what));
    }

    /** Whether a field with decimals holds the number as it is written; what it would hold instead is noted. */
    boolean isHeld(BigDecimal number, Json json, Phrase what) {
        if (!Decimal.holds(number)) {
            cursor.error(
                    "scenario.precision",
                    json.at(),
                    Phrase.of("%s is a number with more digits than are kept; found %s.", what, json.kind()),
                    Phrase.of("The nearest one is %s.", words(Decimal.nearest(number))));
        }
        return Decimal.holds(number);
    }

    private static Optional<BigDecimal> finite(String written) {
        try {
            return Optional.of(new BigDecimal(written).stripTrailingZeros())
                    .filter(number -> Math.abs((double) number.precision() - number.scale()) <= MAX_MAGNITUDE);
        } catch (NumberFormatException exponentOfTooManyDigits) {
            return Optional.empty();
        }
    }

    /** A number as findings have it in words. */
    static String words(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
