package stance.pack.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;

/** The names that are bound at one point of a rule. */
final class Scope {

    private final Map<String, ProvisionType> facts = new LinkedHashMap<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();

    /** A scope that begins with all that is bound here; what it adds is not seen here. */
    Scope inner() {
        var inner = new Scope();
        inner.facts.putAll(facts);
        inner.fields.putAll(fields);
        inner.refused.addAll(refused);
        return inner;
    }

    void bindFact(String binding, ProvisionType type) {
        facts.put(binding, type);
    }

    void bindField(String binding, Field field) {
        fields.put(binding, field);
    }

    /** Binds a name to what was refused: nothing is known of it. */
    void bindRefused(String binding) {
        refused.add(binding);
    }

    boolean holdsRefused() {
        return !refused.isEmpty();
    }

    boolean isRefused(String binding) {
        return refused.contains(binding);
    }

    boolean isBound(String binding) {
        return facts.containsKey(binding) || fields.containsKey(binding);
    }

    Optional<ProvisionType> fact(String binding) {
        return Optional.ofNullable(facts.get(binding));
    }

    Optional<Field> field(String binding) {
        return Optional.ofNullable(fields.get(binding));
    }

    List<String> factNames() {
        return List.copyOf(facts.keySet());
    }

    List<String> names() {
        return Stream.concat(facts.keySet().stream(), fields.keySet().stream()).toList();
    }

    /** Takes over what every branch has bound to the same type; a field may be absent if it may in one of them. */
    void join(List<Scope> branches) {
        branches.forEach(branch -> refused.addAll(branch.refused));
        var first = branches.get(0);
        first.names().stream()
                .filter(name -> branches.stream().allMatch(branch -> branch.isBound(name)) && !differ(name, branches))
                .forEach(name -> {
                    if (first.facts.containsKey(name)) {
                        facts.put(name, first.facts.get(name));
                    } else {
                        fields.put(
                                name,
                                branches.stream()
                                        .map(branch -> branch.fields.get(name))
                                        .filter(Field::optional)
                                        .findFirst()
                                        .orElse(first.fields.get(name)));
                    }
                });
    }

    /** Whether those of the branches that bind the name bind it to different types. */
    static boolean differ(String name, List<Scope> branches) {
        return branches.stream()
                        .filter(branch -> branch.isBound(name))
                        .map(branch -> branch.type(name))
                        .distinct()
                        .count()
                > 1;
    }

    private Object type(String name) {
        return fact(name)
                .<Object>map(type -> type)
                .orElseGet(() -> field(name).orElseThrow().type());
    }
}
