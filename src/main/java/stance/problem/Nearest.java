package stance.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.language.Phrase;

/** Guesses which known name was meant by an unknown one. */
public final class Nearest {

    private static final int LISTED = 16;

    private Nearest() {}

    /**
     * A hint that names the known name closest to what was found, or, where none is close, the known names.
     *
     * @return one sentence; empty where nothing is known
     */
    public static Phrase hint(String found, Collection<String> known) {
        return closest(found, known)
                .map(name -> Phrase.of("Maybe you meant \"%s\".", name))
                .orElseGet(() -> oneOf(known));
    }

    /** The known names in one sentence; empty where there are none. */
    public static Phrase oneOf(Collection<String> known) {
        if (known.isEmpty()) {
            return Phrase.NONE;
        }
        var listed = known.stream().limit(LISTED).collect(Collectors.joining(", "));
        return known.size() > LISTED
                ? Phrase.of("Known: %s, and %s more.", listed, known.size() - LISTED)
                : Phrase.of("Known: %s.", listed);
    }

    /** The known name closest to what was found; empty where none is close. */
    public static Optional<String> closest(String found, Collection<String> known) {
        // Two slips in a short name, a third of a long one: beyond that a guess misleads.
        var limit = Math.max(2, Math.min(found.length(), 60) / 3);
        var wanted = found.toLowerCase(Locale.ROOT);
        record Guess(String name, int distance) {}
        return known.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= limit)
                .map(name -> new Guess(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(guess -> guess.distance() <= limit
                        && guess.distance() < guess.name().length())
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::name))
                .map(Guess::name);
    }

    /** How many letters must be put in, left out or changed (Levenshtein); a library for it would be two jars more for all. */
    private static int distance(String from, String to) {
        var above = IntStream.rangeClosed(0, to.length()).toArray();
        for (var row = 1; row <= from.length(); row++) {
            var here = new int[to.length() + 1];
            here[0] = row;
            for (var column = 1; column <= to.length(); column++) {
                var changed = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(changed, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[to.length()];
    }
}
