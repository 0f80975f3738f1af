package stance.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;

/** What conditions are made of. */
final class Conditions {

    private Conditions() {}

    /** The constraints that ask something; to bind a field asks nothing. */
    static List<Constraint> asked(Pattern pattern) {
        var asked = new ArrayList<Constraint>(pattern.constraints());
        asked.removeIf(FieldBinding.class::isInstance);
        return asked;
    }

    /** The bindings of fields. */
    static Stream<FieldBinding> bindings(Pattern pattern) {
        return pattern.constraints().stream()
                .filter(FieldBinding.class::isInstance)
                .map(FieldBinding.class::cast);
    }

    /** The bindings that a condition compares with, its own among them. */
    static Set<String> names(Condition condition) {
        var names = new LinkedHashSet<String>();
        pattern(condition).constraints().forEach(constraint -> names.addAll(names(constraint)));
        if (condition instanceof Accumulation accumulation) {
            accumulation.tests().forEach(test -> names.addAll(names(test.operand())));
        }
        return names;
    }

    /** The bindings that a constraint compares with. */
    static Set<String> names(Constraint constraint) {
        var names = new LinkedHashSet<String>();
        for (var comparison : comparisons(constraint)) {
            if (comparison instanceof Comparison one) {
                names.addAll(names(one.operand()));
            } else if (comparison instanceof BoundAbsence bound) {
                names.add(bound.binding());
            }
        }
        return names;
    }

    private static List<String> names(Operand operand) {
        return operand.each().stream()
                .flatMap(one -> one instanceof Bound bound ? Stream.of(bound.binding()) : Stream.of())
                .toList();
    }

    /** The comparisons in a constraint, from left to right. */
    static List<Constraint> comparisons(Constraint constraint) {
        return constraint
                .leaves()
                .filter(leaf -> !(leaf instanceof FieldBinding))
                .toList();
    }

    /** The pattern of a condition that has one. */
    static Pattern pattern(Condition condition) {
        if (condition instanceof Alternatives) {
            throw new IllegalArgumentException("Not one pattern: " + condition);
        }
        return condition.eachPattern().findFirst().orElseThrow();
    }
}
