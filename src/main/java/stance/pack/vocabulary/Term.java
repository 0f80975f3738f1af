package stance.pack.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One term of a proposal or of its context: a provision as a scenario states it.
 *
 * @param id its key in the scenario
 * @param values by field, in the order of the type's fields; an absent field has none
 */
public record Term(String id, ProvisionType type, Map<String, Value> values) {

    /** Keeps its own copy. */
    public Term {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a field; empty where it is absent. */
    public Optional<Value> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The term in one line: {@code Tariff( importer UNITED_STATES, rate 25 )}. */
    public String words() {
        return type.name()
                + values.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue().words())
                        .collect(Collectors.joining(", ", "( ", " )"));
    }
}
