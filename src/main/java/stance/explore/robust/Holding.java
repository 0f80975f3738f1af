package stance.explore.robust;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.language.Phrase;

/**
 * How likely it is that stances hold, as the analyst assumes.
 *
 * @param name of what holds: the id of a stance; an actor, a basis or a strength, for all its stances; or {@link
 *     #EVERYTHING}
 * @param probability from 0, that they do not hold, to 1, that they do
 */
public record Holding(String name, BigDecimal probability) {

    /** How every stance is named. */
    public static final String EVERYTHING = "*";

    /** How it is written, in words for a user. */
    public static final Phrase FORM = Phrase.of(
            "NAME=PROBABILITY: the id of a stance, an actor, a basis, a strength or *, and a number from 0 to 1 of at most 6"
                    + " digits after the point, such as INFERRED=0.7");

    private static final Pattern WRITTEN = Pattern.compile("([^=]+)=(0|1|0\\.\\d{1,6}|1\\.0{1,6})");

    /** Refuses what is no probability; digits that say nothing are left out. */
    public Holding {
        if (probability.signum() < 0 || probability.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A probability is a number from 0 to 1: " + probability);
        }
    }

    /** Reads {@code INFERRED=0.7}; empty where it is not of that form. */
    public static Optional<Holding> parse(String text) {
        return Optional.of(WRITTEN.matcher(text))
                .filter(written -> written.matches())
                .map(written -> new Holding(written.group(1), new BigDecimal(written.group(2))));
    }

    /** As it would be typed. */
    public String typed() {
        return name + "=" + probability.toPlainString();
    }
}
