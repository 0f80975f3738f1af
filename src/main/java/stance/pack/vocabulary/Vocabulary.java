package stance.pack.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of provision of a pack and the enums of their fields, in the order of their declaration. Immutable.
 *
 * <p>{@code Provision}, which every type extends, and {@code Scenario} are not among the types.
 *
 * @param refused types, enums, and fields as {@code Type.field}, that were declared in a way that was refused: whether
 *     what depends on them is right is not known
 */
public record Vocabulary(Map<String, ProvisionType> types, Map<String, EnumType> enums, Set<String> refused) {

    /** One that was read whole. */
    public Vocabulary(Map<String, ProvisionType> types, Map<String, EnumType> enums) {
        this(types, enums, Set.of());
    }

    /** Keeps its own copies. */
    public Vocabulary {
        refused = Set.copyOf(refused);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        enums = Collections.unmodifiableMap(new LinkedHashMap<>(enums));
    }

    /** The type of this name; empty where there is none. */
    public Optional<ProvisionType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Whether the type has a field of this name that was refused, or may have it. */
    public boolean isRefused(String type, String field) {
        return refused.contains(type) || refused.contains(type + "." + field);
    }

    /** The types that a scenario may state. */
    public List<ProvisionType> statable() {
        return types.values().stream().filter(type -> !type.family()).toList();
    }

    /** The names of the types that a scenario may state. */
    public List<String> statableNames() {
        return statable().stream().map(ProvisionType::name).toList();
    }

    /** The names of a type and of all that it extends, {@code Provision} among them. */
    public Set<String> lineage(ProvisionType type) {
        var lineage = new LinkedHashSet<String>();
        for (var at = Optional.of(type); at.isPresent(); at = at.get().parent().flatMap(this::type)) {
            lineage.add(at.get().name());
        }
        lineage.add(VocabularyReader.ROOT);
        return lineage;
    }

    /** Whether one of the types of these names is the other one or extends it. */
    public boolean areKin(String one, String other) {
        return isOrExtends(one, other) || isOrExtends(other, one);
    }

    private boolean isOrExtends(String type, String parent) {
        return type.equals(parent)
                || type(type).filter(known -> lineage(known).contains(parent)).isPresent();
    }
}
