package stance.language;

import com.google.errorprone.annotations.Immutable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words of a pack, as somebody wrote them, and what they are in other languages where they were translated.
 *
 * @param written in the language of the pack
 * @param translations by language
 */
@Immutable
// A copy of its own, which nobody else has.
@SuppressWarnings("Immutable")
public record Translated(String written, Map<Language, String> translations) implements Spoken {

    /** Keeps its own copy. */
    public Translated {
        translations = translations.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(translations));
    }

    /** Words that nobody translated. */
    public static Translated of(String written) {
        return new Translated(written, Map.of());
    }

    /** The same words with what they are in another language. */
    public Translated with(Language language, String translation) {
        var all = new EnumMap<Language, String>(Language.class);
        all.putAll(translations);
        all.put(language, translation);
        return new Translated(written, all);
    }

    /** Whether there are none. */
    public boolean isBlank() {
        return written.isBlank();
    }

    /** The words in every language. */
    public Stream<String> all() {
        return Stream.concat(Stream.of(written), translations.values().stream());
    }

    @Override
    public String in(Language language) {
        return translations.getOrDefault(language, written);
    }

    /** The words as they were written. */
    @Override
    public String toString() {
        return written;
    }
}
