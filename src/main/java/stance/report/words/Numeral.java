package stance.report.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import stance.language.Language;
import stance.language.Spoken;

/**
 * A number as each language writes it: {@code 12,480.5} or {@code 12.480,5}.
 *
 * @param digits after the point
 */
record Numeral(BigDecimal number, int digits) implements Spoken {

    /** A whole number. */
    static Numeral of(BigInteger number) {
        return new Numeral(new BigDecimal(number), 0);
    }

    /** A number with the digits that it has. */
    static Numeral of(BigDecimal number) {
        return new Numeral(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    @Override
    public String in(Language language) {
        var format =
                new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language.tag())));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
