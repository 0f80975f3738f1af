package stance.regress.witness;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.Several;

/** Which fields patterns look at, and with what they compare them. */
final class Readings {

    private Readings() {}

    /** The fields that a pattern compares or binds. */
    static Set<String> fields(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(Constraint::leaves)
                .flatMap(Readings::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a pattern compares a field with. */
    static Stream<Operand> operands(Pattern pattern, String field) {
        return pattern.constraints().stream()
                .flatMap(Constraint::leaves)
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.field().equals(field))
                .flatMap(comparison -> each(comparison.operand()));
    }

    /** The field, if the constraint looks at one alone and at nothing that another pattern binds. */
    static Optional<String> onlyField(Constraint constraint) {
        var leaves = constraint.leaves().toList();
        var fields = leaves.stream().flatMap(Readings::field).collect(Collectors.toSet());
        var isPlain = leaves.stream().allMatch(Readings::isPlain);
        return isPlain && fields.size() == 1 ? fields.stream().findFirst() : Optional.empty();
    }

    /** Whether it compares with what a pattern binds: which values tell such apart cannot be said of one field alone. */
    static boolean comparesBound(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(Constraint::leaves)
                .anyMatch(leaf -> !(leaf instanceof FieldBinding) && !isPlain(leaf));
    }

    private static boolean isPlain(Constraint leaf) {
        return leaf instanceof Comparison comparison
                && each(comparison.operand()).noneMatch(Bound.class::isInstance);
    }

    private static Stream<String> field(Constraint leaf) {
        if (leaf instanceof Comparison comparison) {
            return Stream.of(comparison.field());
        } else if (leaf instanceof FieldBinding binding) {
            return Stream.of(binding.field());
        } else if (leaf instanceof BoundAbsence) {
            return Stream.empty();
        }
        throw new IllegalArgumentException("Not a leaf: " + leaf);
    }

    private static Stream<Operand> each(Operand operand) {
        return operand instanceof Several several ? several.values().stream() : Stream.of(operand);
    }
}
