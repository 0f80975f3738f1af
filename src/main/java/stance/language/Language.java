package stance.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the program speaks. What actors said stays as they said it. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    /** The variable of the environment by which the command line is told a language. */
    public static final String VARIABLE = "STANCE_LANGUAGE";

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its tag by BCP 47. */
    public String tag() {
        return tag;
    }

    /** The language of this tag; empty where the program does not speak it. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /**
     * The language that a reader likes best of those that the program speaks, by the lookup of RFC 4647, section 3.4.
     *
     * @param ranges in the form of HTTP's Accept-Language (RFC 9110, section 12.5.4)
     * @return English where none is liked, or where this is not of that form
     */
    public static Language liked(String ranges) {
        try {
            var tags = Stream.of(values()).map(Language::tag).toList();
            return Optional.ofNullable(Locale.lookupTag(spoken(ranges), tags))
                    .flatMap(Language::of)
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // The second one is how Java's reader fails at a range of hyphens alone.
            return ENGLISH;
        }
    }

    private static List<LanguageRange> spoken(String ranges) {
        return LanguageRange.parse(ranges).stream()
                .filter(range -> range.getWeight() > 0)
                .toList();
    }
}
