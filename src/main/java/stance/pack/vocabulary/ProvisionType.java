package stance.pack.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.language.Translated;
import stance.problem.Spot;

/**
 * A type of provision.
 *
 * @param parent the type that it extends; empty where that is {@code Provision} itself
 * @param phrase how it begins a sentence: {@code an operation}; empty where the pack does not say
 * @param fields its fields, those of its parents first
 * @param parts the actor that has a part in each of its terms, whatever they say; {@link #EVERYBODY} for all of the pack
 * @param family whether other types extend it: rules may match it, but no scenario may state it
 * @param at where vocabulary.drl declares it
 */
public record ProvisionType(
        String name,
        Optional<String> parent,
        Translated doc,
        Optional<Translated> phrase,
        List<Field> fields,
        Map<Part, String> parts,
        boolean family,
        Spot at) {

    /** In the place of an actor: all of the pack. */
    public static final String EVERYBODY = "*";

    /** Keeps its own copies. */
    public ProvisionType {
        fields = List.copyOf(fields);
        parts = Map.copyOf(parts);
    }

    /** The field of this name; empty where there is none. */
    public Optional<Field> field(String field) {
        for (var known : fields) {
            if (known.name().equals(field)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** The same type with other words. */
    public ProvisionType with(Translated otherDoc, Optional<Translated> otherPhrase, List<Field> others) {
        return new ProvisionType(name, parent, otherDoc, otherPhrase, others, parts, family, at);
    }

    /** The same type with these fields. */
    public ProvisionType with(List<Field> others) {
        return new ProvisionType(name, parent, doc, phrase, others, parts, family, at);
    }

    /** The names of its fields. */
    public List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }
}
