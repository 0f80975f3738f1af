package stance.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A combination of options: it holds in every state in which each of its slots has one of the options that are named.
 *
 * @param options by slot, the names of options
 */
public record Combination(Map<String, Set<String>> options) {

    /** Keeps its own copy. */
    public Combination {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Whether it holds, given the name of the option that each slot has. */
    public boolean holds(UnaryOperator<String> option) {
        return options.entrySet().stream().allMatch(slot -> slot.getValue().contains(option.apply(slot.getKey())));
    }
}
