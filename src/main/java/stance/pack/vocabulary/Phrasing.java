package stance.pack.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a field reads in a sentence: {@code takes place in {}}, with a place for its value. A field that is true or false
 * may say both instead: {@code with retaliation | without retaliation}.
 */
public sealed interface Phrasing {

    /** The place of the value. */
    String PLACE = "{}";

    /** The sentence as the pack writes it. */
    String written();

    /** Words around a value. */
    record Around(String written) implements Phrasing {

        /** The words with this value in its place. */
        public String with(String value) {
            return written.replace(PLACE, value);
        }
    }

    /** Words for true and words for false. */
    record Either(String yes, String no) implements Phrasing {
        @Override
        public String written() {
            return yes + " | " + no;
        }
    }

    /** Reads it for a field of this type; empty where it has no place for the value, or several. */
    static Optional<Phrasing> read(String text, FieldType type) {
        var parts = text.split(Pattern.quote("|"), -1);
        if (text.indexOf(PLACE) >= 0) {
            var one = parts.length == 1 && text.indexOf(PLACE) == text.lastIndexOf(PLACE);
            return one ? Optional.of(new Around(text.strip())) : Optional.empty();
        }
        return type.kind() == FieldType.Kind.FLAG && parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? Optional.of(new Either(parts[0].strip(), parts[1].strip()))
                : Optional.empty();
    }
}
