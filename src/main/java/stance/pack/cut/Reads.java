package stance.pack.cut;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Operand.Bound;

/** Which fields patterns read. */
public final class Reads {

    private Reads() {}

    /** The fields that a pattern compares or binds. */
    public static Set<String> fields(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(Constraint::leaves)
                .flatMap(leaf -> field(leaf).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The field, if the constraint reads one alone and nothing that another pattern binds. */
    public static Optional<String> onlyField(Constraint constraint) {
        var leaves = constraint.leaves().toList();
        var fields = leaves.stream().flatMap(leaf -> field(leaf).stream()).collect(Collectors.toSet());
        var isPlain = leaves.stream().allMatch(Reads::isPlain);
        return isPlain && fields.size() == 1 ? fields.stream().findFirst() : Optional.empty();
    }

    /** Whether it compares with what a pattern binds: which values tell such apart cannot be said of one field alone. */
    public static boolean comparesBound(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(Constraint::leaves)
                .anyMatch(leaf -> !(leaf instanceof FieldBinding) && !isPlain(leaf));
    }

    static Optional<String> field(Constraint leaf) {
        if (leaf instanceof Comparison comparison) {
            return Optional.of(comparison.field());
        } else if (leaf instanceof FieldBinding binding) {
            return Optional.of(binding.field());
        } else if (leaf instanceof BoundAbsence) {
            return Optional.empty();
        }
        throw new IllegalArgumentException("Not a leaf: " + leaf);
    }

    private static boolean isPlain(Constraint leaf) {
        return leaf instanceof Comparison && Compared.operands(leaf).noneMatch(Bound.class::isInstance);
    }
}
