package stance.pack.vocabulary;

import java.util.Optional;
import stance.problem.Spot;

/**
 * A field of a type of provision.
 *
 * @param doc what it means; empty where the pack does not say
 * @param unit what its numbers count, such as {@code percent}
 * @param optional whether a provision may leave it out; it is then absent, never zero
 * @param at where vocabulary.drl declares it
 */
public record Field(
        String name,
        FieldType type,
        String doc,
        Optional<String> unit,
        Optional<Range> range,
        boolean optional,
        Spot at) {}
