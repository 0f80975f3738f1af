package stance.pack.vocabulary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import stance.language.Language;

/**
 * How a field reads in a sentence, in each language.
 *
 * @param written in the language of the pack
 */
public record Phrases(Phrasing written, Map<Language, Phrasing> translations) {

    /** Keeps its own copy. */
    public Phrases {
        translations = translations.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(translations));
    }

    /** One that nobody translated. */
    static Phrases of(Phrasing written) {
        return new Phrases(written, Map.of());
    }

    /** The same with what it is in another language. */
    public Phrases with(Language language, Phrasing translation) {
        var all = new EnumMap<Language, Phrasing>(Language.class);
        all.putAll(translations);
        all.put(language, translation);
        return new Phrases(written, all);
    }

    /** That of a language; as it was written where nobody translated it. */
    public Phrasing in(Language language) {
        return translations.getOrDefault(language, written);
    }
}
