package stance.author;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns names into other names. */
final class Wording {

    private static final int TITLE = 80;

    private Wording() {}

    /** {@code first-proposal} or {@code FIRST_PARTY} as {@code First proposal} or {@code First party}. */
    static String sentence(String name) {
        var words = name.replace('-', ' ')
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code UNITED_STATES} as {@code United States}. */
    static String name(String id) {
        return Arrays.stream(id.split("_"))
                .filter(word -> !word.isEmpty())
                .map(Wording::sentence)
                .collect(Collectors.joining(" "));
    }

    /** {@code MilitaryOperation} as {@code militaryOperation}. */
    static String small(String type) {
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** Small letters, digits and single hyphens, of at most so many characters. */
    static String slug(String text, int most) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= most ? plain : plain.substring(0, most).replaceAll("-[^-]*$", "");
    }

    /** The first assertion of a text, cut between words where it is too long for a title. */
    static String title(String text) {
        // A full stop ends a sentence behind a small letter alone: "U.S. forces" goes on.
        var first =
                text.split("[;(]|(?<=[a-z0-9])\\. (?=\\p{Lu})", 2)[0].strip().replaceAll("(?<=[a-z0-9])\\.$", "");
        var title = first.isEmpty() ? text.strip() : first;
        if (title.length() <= TITLE) {
            return title;
        }
        return title.substring(0, TITLE - 3).replaceAll("\\s+\\S*$", "") + "...";
    }
}
