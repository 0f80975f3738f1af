package stance.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A choice of facts for the patterns of a branch, by their places.
 *
 * @param unmet the places of the patterns that their facts do not meet, or that have none
 */
record FactChoice(Map<Integer, String> facts, Set<Integer> unmet) {

    static final FactChoice START = new FactChoice(Map.of(), Set.of());

    /** With a fact that meets the pattern. */
    FactChoice with(int place, String fact) {
        var more = new HashMap<>(facts);
        more.put(place, fact);
        return new FactChoice(Map.copyOf(more), unmet);
    }

    /** With the fact that came nearest to meeting the pattern, if there is one. */
    FactChoice without(int place, Optional<String> nearest) {
        var more = new HashSet<>(unmet);
        more.add(place);
        return new FactChoice(nearest.map(fact -> with(place, fact).facts()).orElse(facts), Set.copyOf(more));
    }

    Optional<String> fact(int place) {
        return Optional.ofNullable(facts.get(place));
    }

    /** The facts at these places; empty where one of the patterns is not met. */
    Optional<List<String>> met(List<Integer> places) {
        for (var place : places) {
            if (unmet.contains(place)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                places.stream().flatMap(place -> fact(place).stream()).toList());
    }
}
