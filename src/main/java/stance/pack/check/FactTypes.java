package stance.pack.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.language.Translated;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.FieldType.ActorType;
import stance.pack.vocabulary.FieldType.ActorsType;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Spot;

/**
 * The types that a pattern may match, with the fields that a rule may ask: those of the vocabulary, {@code Provision}
 * itself, and {@code Scenario}.
 */
public final class FactTypes {

    private static final Field PROPOSED = field("proposed", new FlagType(), "false for a fact of the context", false);

    private final Map<String, ProvisionType> types = new LinkedHashMap<>();

    private FactTypes() {}

    /** The types of a vocabulary and the two that every pack has. */
    public static FactTypes of(Vocabulary vocabulary) {
        var facts = new FactTypes();
        vocabulary.types().values().forEach(type -> facts.add(type, PROPOSED));
        facts.add(
                new ProvisionType(
                        VocabularyReader.ROOT,
                        Optional.empty(),
                        Translated.of("any provision"),
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        true,
                        Spot.NOWHERE),
                PROPOSED);
        facts.types.put(
                VocabularyReader.SCENARIO,
                new ProvisionType(
                        VocabularyReader.SCENARIO,
                        Optional.empty(),
                        Translated.of("the scenario itself"),
                        Optional.empty(),
                        List.of(
                                field("asOf", new DateType(), "the date of the evaluation", false),
                                field("proposedBy", new ActorType(), "who proposes it", true),
                                field("parties", new ActorsType(), "whose agreement counts", false)),
                        Map.of(),
                        false,
                        Spot.NOWHERE));
        return facts;
    }

    /** The type of this name; empty where there is none. */
    public Optional<ProvisionType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The names of all types. */
    List<String> names() {
        return List.copyOf(types.keySet());
    }

    private void add(ProvisionType type, Field more) {
        var fields = new ArrayList<>(type.fields());
        fields.add(more);
        types.put(type.name(), type.with(fields));
    }

    private static Field field(String name, FieldType type, String doc, boolean optional) {
        return new Field(
                name,
                type,
                Translated.of(Field.label(name)),
                Translated.of(doc),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                optional,
                Set.of(),
                Spot.NOWHERE);
    }
}
