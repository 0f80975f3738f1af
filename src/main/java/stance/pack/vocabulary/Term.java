package stance.pack.vocabulary;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One term of a proposal or of its context: a provision as a scenario states it. Immutable; its hash is worked out once,
 * and two terms are compared field by field in the order of their type, since every evaluation looks terms up.
 */
public final class Term {

    private final String id;
    private final ProvisionType type;
    private final Map<String, Value> values;
    private final @Nullable Value[] inOrder;
    private final int hash;

    /**
     * A term; keeps its own copy of the values.
     *
     * @param id its key in the scenario
     * @param values by field, in the order of the type's fields; an absent field has none
     */
    public Term(String id, ProvisionType type, Map<String, Value> values) {
        this.id = id;
        this.type = type;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        var fields = type.fields();
        this.inOrder = new Value[fields.size()];
        for (var i = 0; i < inOrder.length; i++) {
            inOrder[i] = values.get(fields.get(i).name());
        }
        this.hash = 31 * (31 * id.hashCode() + type.name().hashCode()) + Arrays.hashCode(inOrder);
    }

    /** Its key in the scenario. */
    public String id() {
        return id;
    }

    /** What it is. */
    public ProvisionType type() {
        return type;
    }

    /** Its values by field, in the order of the type's fields; an absent field has none. */
    public Map<String, Value> values() {
        return values;
    }

    /** The value of a field; empty where it is absent. */
    public Optional<Value> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The ids of the actors that have this part in it, in the order of its fields, then by id. */
    public Set<String> actors(Part part) {
        var actors = new LinkedHashSet<String>();
        for (var field : type.fields()) {
            var value = values.get(field.name());
            if (value instanceof Value.Choice choice && field.parts().contains(part)) {
                actors.add(choice.constant());
            } else if (value instanceof Value.Choices choices && field.parts().contains(part)) {
                actors.addAll(new TreeSet<>(choices.constants()));
            }
        }
        return actors;
    }

    /** The term in one line: {@code Tariff( importer UNITED_STATES, rate 25 )}. */
    public String words() {
        return type.name()
                + values.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue().shown())
                        .collect(Collectors.joining(", ", "( ", " )"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Term term
                        && hash == term.hash
                        && id.equals(term.id)
                        && type.equals(term.type)
                        && Arrays.equals(inOrder, term.inOrder));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return id + ": " + words();
    }
}
