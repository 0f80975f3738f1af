package stance.explore.space;

import java.util.List;
import java.util.Optional;

/**
 * What else may vary in a provision.
 *
 * @param field the field that takes every value; empty where the provision may be left out
 * @param values the only values, as they are written; none for every one that the vocabulary allows
 * @param written as the user typed it, for messages
 */
public record Opening(String provision, Optional<String> field, List<String> values, String written) {

    /** Keeps its own copy. */
    public Opening {
        values = List.copyOf(values);
    }

    /** The provision may be left out. */
    public static Opening optional(String provision) {
        return new Opening(provision, Optional.empty(), List.of(), "--optional " + provision);
    }

    /** Reads {@code provision.field} or {@code provision.field=A,B,C}; empty where it is not of that form. */
    public static Optional<Opening> parse(String text) {
        var equals = text.indexOf('=');
        var name = equals < 0 ? text : text.substring(0, equals);
        var parts = name.split("\\.", -1);
        if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            return Optional.empty();
        }
        var values = equals < 0
                ? List.<String>of()
                : List.of(text.substring(equals + 1).split(",", -1));
        return Optional.of(new Opening(parts[0], Optional.of(parts[1]), values, "--open " + text));
    }
}
