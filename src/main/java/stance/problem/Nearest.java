package stance.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
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
        var distance = new LevenshteinDistance(limit);
        var wanted = found.toLowerCase(Locale.ROOT);
        record Guess(String name, int distance) {}
        return known.stream()
                .map(name -> new Guess(name, distance.apply(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(guess ->
                        guess.distance() >= 0 && guess.distance() < guess.name().length())
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::name))
                .map(Guess::name);
    }
}
