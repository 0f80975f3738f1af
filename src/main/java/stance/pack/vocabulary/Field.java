package stance.pack.vocabulary;

import java.util.Optional;
import java.util.Set;
import stance.problem.Spot;

/**
 * A field of a type of provision.
 *
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
        String doc,
        Optional<Phrasing> phrase,
        Optional<String> unit,
        Optional<Range> range,
        boolean optional,
        Set<Part> parts,
        Spot at) {

    /** Keeps its own copy. */
    public Field {
        parts = Set.copyOf(parts);
    }
}
