package stance.regress.crosscheck.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is bound at one point of a rule.
 *
 * @param facts the fact that each pattern bound
 * @param fields the value of each bound field; empty where it is absent
 */
public record Match(Map<String, PlainFact> facts, Map<String, Optional<Object>> fields) {

    static final Match NOTHING = new Match(Map.of(), Map.of());

    /** The fact of this name. */
    public PlainFact fact(String binding) {
        return Objects.requireNonNull(facts.get(binding), binding);
    }

    Optional<Object> field(String binding) {
        return Objects.requireNonNull(fields.get(binding), binding);
    }

    /** A copy that more can be bound in. */
    Match open() {
        return new Match(new HashMap<>(facts), new HashMap<>(fields));
    }
}
