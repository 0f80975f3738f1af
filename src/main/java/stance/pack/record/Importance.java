package stance.pack.record;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How much something weighs beside others of its kind; 1 where nobody says. */
public final class Importance {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    private Importance() {}

    /** The number as it is written; empty where it is none above 0 that is short enough to be reckoned with exactly. */
    public static Optional<BigDecimal> parse(String text) {
        return Optional.of(text)
                .filter(written -> WRITTEN.matcher(written).matches())
                .map(BigDecimal::new)
                .filter(number -> number.signum() > 0);
    }
}
