package stance.report.words;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import stance.pack.record.Strength;

/** Numbers with what they are of. */
public final class Counts {

    private Counts() {}

    /** {@code no stance}, {@code 1 stance} or {@code 2 stances}. */
    public static String of(int count, String what) {
        return count == 0 ? "no " + what : of(count, what, what + "s");
    }

    /** {@code 0 matches}, {@code 1 match} or {@code 1,200 matches}. */
    public static String of(int count, String one, String many) {
        return of(BigInteger.valueOf(count), one, many);
    }

    /** The same of a number that may be very large. */
    public static String of(BigInteger count, String one, String many) {
        return Shares.count(count) + " " + (count.equals(BigInteger.ONE) ? one : many);
    }

    /** {@code 2 red line, 1 firm}, the firmest first. */
    public static String byStrength(Map<Strength, Integer> counts) {
        return Arrays.stream(Strength.values())
                .filter(counts::containsKey)
                .map(strength -> counts.get(strength) + " " + strength.words())
                .collect(Collectors.joining(", "));
    }
}
