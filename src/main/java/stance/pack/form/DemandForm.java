package stance.pack.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand.Bound;

/**
 * A rule that demands something, apart: what its one pattern asks of the subject, and what it demands of it.
 *
 * @param place of the pattern among the conditions of the rule
 * @param fields those that {@code @demands} names
 * @param subject what the pattern asks or binds besides
 * @param demanded what it asks of those fields; all of it is to hold
 */
public record DemandForm(
        Pattern pattern, int place, Set<String> fields, List<Constraint> subject, List<Constraint> demanded) {

    /** Keeps its own copies. */
    public DemandForm {
        fields = Set.copyOf(fields);
        subject = List.copyOf(subject);
        demanded = List.copyOf(demanded);
    }

    /** The demand of a rule; empty where it has none, or not the one pattern that a demand needs. */
    public static Optional<DemandForm> of(RuleForm rule) {
        var positive = rule.conditions().stream()
                .filter(condition -> condition instanceof Pattern || condition instanceof Condition.Alternatives)
                .toList();
        if (rule.demands().isEmpty() || positive.size() != 1 || !(positive.get(0) instanceof Pattern pattern)) {
            return Optional.empty();
        }
        var fields = new LinkedHashSet<>(rule.demands());
        var bound = bound(pattern);
        var parts = pattern.constraints().stream()
                .flatMap(constraint -> conjuncts(constraint, true))
                .collect(Collectors.partitioningBy(
                        part -> reads(part, bound).stream().anyMatch(fields::contains)));
        return Optional.of(new DemandForm(
                pattern, rule.conditions().indexOf(pattern), fields, apart(parts, false), apart(parts, true)));
    }

    /** The fields that a part of the pattern compares; a binding compares none. */
    public Set<String> reads(Constraint part) {
        return reads(part, bound(pattern));
    }

    /** The names that the pattern gives to demanded fields. */
    public Set<String> demandedNames() {
        return bound(pattern).entrySet().stream()
                .filter(entry -> fields.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The field of the pattern that has this name; empty where another pattern gives it. */
    public Optional<String> field(String binding) {
        return Optional.ofNullable(bound(pattern).get(binding));
    }

    /** What is demanded, in the words of the record: {@code volume at least 202}. */
    public String words() {
        return DemandWords.of(demanded);
    }

    private static List<Constraint> apart(Map<Boolean, List<Constraint>> parts, boolean demanded) {
        return parts.getOrDefault(demanded, List.of());
    }

    /** What has to hold all together, taken apart. */
    private static Stream<Constraint> conjuncts(Constraint constraint, boolean wanted) {
        if (constraint instanceof Negation negation) {
            return conjuncts(negation.inner(), !wanted);
        } else if (wanted && constraint instanceof AllOf all) {
            return all.parts().stream().flatMap(part -> conjuncts(part, true));
        } else if (!wanted && constraint instanceof AnyOf any) {
            return any.parts().stream().flatMap(part -> conjuncts(part, false));
        }
        return Stream.of(wanted ? constraint : new Negation(constraint.at(), constraint));
    }

    private static Map<String, String> bound(Pattern pattern) {
        var bound = new HashMap<String, String>();
        for (var constraint : pattern.constraints()) {
            if (constraint instanceof FieldBinding binding) {
                bound.put(binding.binding(), binding.field());
            }
        }
        return bound;
    }

    private static Set<String> reads(Constraint part, Map<String, String> bound) {
        var fields = new LinkedHashSet<String>();
        var names = new ArrayList<String>();
        part.leaves().forEach(leaf -> {
            if (leaf instanceof Comparison comparison) {
                fields.add(comparison.field());
                comparison.operand().each().forEach(operand -> {
                    if (operand instanceof Bound name) {
                        names.add(name.binding());
                    }
                });
            } else if (leaf instanceof BoundAbsence absence) {
                names.add(absence.binding());
            }
        });
        names.stream()
                .flatMap(name -> Optional.ofNullable(bound.get(name)).stream())
                .forEach(fields::add);
        return fields;
    }
}
