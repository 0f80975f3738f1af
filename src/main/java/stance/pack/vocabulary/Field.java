package stance.pack.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stance.language.Translated;
import stance.problem.Spot;

/**
 * A field of a type of provision.
 *
 * @param label what it is called among words, such as {@code regional content}
 * @param doc what it means; empty where the pack does not say
 * @param phrase how it reads in a sentence: {@link Phrasing}; empty where the pack does not say
 * @param unit what its numbers count, such as {@code percent}
 * @param optional whether a provision may leave it out; it is then absent, never zero
 * @param parts which parts the actors that it names have in the term
 * @param at where vocabulary.drl declares it
 */
public record Field(
        String name,
        FieldType type,
        Translated label,
        Translated doc,
        Optional<Phrases> phrase,
        Optional<Translated> unit,
        Optional<Range> range,
        boolean optional,
        Set<Part> parts,
        Spot at) {

    /** Keeps its own copy. */
    public Field {
        parts = Set.copyOf(parts);
    }

    /** The same field with other words. */
    public Field with(
            Translated otherLabel, Translated otherDoc, Optional<Phrases> otherPhrase, Optional<Translated> otherUnit) {
        return new Field(name, type, otherLabel, otherDoc, otherPhrase, otherUnit, range, optional, parts, at);
    }

    /** The same field of another type. */
    public Field of(FieldType otherType) {
        return new Field(name, otherType, label, doc, phrase, unit, range, optional, parts, at);
    }

    /** The words of a name: {@code regional content} of {@code regionalContent}. */
    public static String label(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
