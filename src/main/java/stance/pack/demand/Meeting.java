package stance.pack.demand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Operand;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Text;
import stance.pack.form.Operator;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.Value;

/** What a field would have to be for a constraint on it alone to hold: the first value that the constraint names. */
public final class Meeting {

    private Meeting() {}

    /**
     * The value; empty where no single one that is named will do, as above a number that is itself too little.
     *
     * @param pattern what the constraint is of
     * @param constraint looks at this field and at no other
     * @param now what the field is, where it is said
     */
    public static Optional<Value> of(Pattern pattern, Constraint constraint, Field field, Optional<Value> now) {
        if (field.type() instanceof SetType) {
            return set(constraint, now);
        }
        var formula = Formula.of(constraint, true);
        return NamedValues.of(field, pattern.withConstraints(List.of(constraint))).stream()
                .filter(value -> formula.with(Map.of(field.name(), value)).equals(Formula.All.ALWAYS))
                .findFirst()
                .flatMap(value -> value(value, field));
    }

    /** A set keeps what else is in it. */
    private static Optional<Value> set(Constraint constraint, Optional<Value> now) {
        if (!(constraint instanceof Comparison comparison)
                || !(comparison.operand() instanceof EnumConstant constant)) {
            return Optional.empty();
        }
        var members = new TreeSet<>(now.filter(Value.Choices.class::isInstance)
                .map(value -> ((Value.Choices) value).constants())
                .orElse(Set.of()));
        var isMet = comparison.operator() == Operator.CONTAINS
                ? members.add(constant.name())
                : comparison.operator() == Operator.NOT_CONTAINS && members.remove(constant.name());
        return isMet ? Optional.of(new Value.Choices(members)) : Optional.empty();
    }

    private static Optional<Value> value(Operand operand, Field field) {
        if (operand instanceof EnumConstant constant) {
            return Optional.of(new Value.Choice(constant.name()));
        } else if (operand instanceof Flag flag) {
            return Optional.of(new Value.Flag(flag.value()));
        } else if (operand instanceof Text text) {
            return Optional.of(new Value.Text(text.text()));
        } else if (operand instanceof Figure figure) {
            return Optional.of(
                    field.type() instanceof WholeType
                            ? new Value.Whole(figure.number().intValue())
                            : new Value.Decimal(figure.number().doubleValue()));
        }
        return Optional.empty();
    }
}
