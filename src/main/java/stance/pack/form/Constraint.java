package stance.pack.form;

import java.util.List;
import java.util.stream.Stream;
import stance.problem.Spot;

/** What a pattern asks of one fact. */
public sealed interface Constraint {

    /** Where it begins. */
    Spot at();

    /** The parts that are not made of others, from left to right: itself where it is such. */
    default Stream<Constraint> leaves() {
        if (this instanceof AllOf all) {
            return all.parts().stream().flatMap(Constraint::leaves);
        } else if (this instanceof AnyOf any) {
            return any.parts().stream().flatMap(Constraint::leaves);
        } else if (this instanceof Negation negation) {
            return negation.inner().leaves();
        }
        return Stream.of(this);
    }

    /** Its leaves that compare a field with something, from left to right. */
    default Stream<Comparison> comparisons() {
        return leaves().filter(Comparison.class::isInstance).map(Comparison.class::cast);
    }

    /** How many comparisons and bindings it is made of; each value of {@code in} counts. */
    default int size() {
        return leaves().mapToInt(leaf -> leaf instanceof Comparison comparison
                        ? comparison.operand().each().size()
                        : 1)
                .sum();
    }

    /** {@code $binding : field}: asks nothing, names the field's value for later. */
    record FieldBinding(Spot at, String binding, String field) implements Constraint {}

    /** {@code field operator operand}. */
    record Comparison(Spot at, String field, Operator operator, Operand operand) implements Constraint {}

    /** {@code $binding == null} or {@code $binding != null}: whether a bound field is absent. */
    record BoundAbsence(Spot at, String binding, boolean absent) implements Constraint {}

    /** {@code &&}. */
    record AllOf(Spot at, List<Constraint> parts) implements Constraint {
        /** Keeps its own copy. */
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** {@code ||}. */
    record AnyOf(Spot at, List<Constraint> parts) implements Constraint {
        /** Keeps its own copy. */
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** {@code !( ... )}. */
    record Negation(Spot at, Constraint inner) implements Constraint {}
}
