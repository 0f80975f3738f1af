package stance.regress.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.check.FactTypes;
import stance.pack.form.Condition.ResultTest;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Operand;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Several;
import stance.pack.form.Operand.Text;
import stance.pack.form.Operator;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.Vocabulary;

/** The changes of the values that fields are compared with. */
final class OperandEdits {

    private final Vocabulary vocabulary;
    private final FactTypes types;
    private final ComparedValues thresholds;

    OperandEdits(Vocabulary vocabulary, ComparedValues thresholds) {
        this.vocabulary = vocabulary;
        this.types = FactTypes.of(vocabulary);
        this.thresholds = thresholds;
    }

    /** Those of a comparison in a pattern of this type. */
    Stream<Edit<Constraint>> of(Comparison comparison, String type) {
        var operand = comparison.operand();
        if (operand instanceof EnumConstant constant) {
            return swapped(constant, List.of(constant.name())).stream()
                    .map(other -> edit(MutationOperator.CONSTANT, comparison, comparison.operator(), other));
        } else if (operand instanceof Several several) {
            return ofSeveral(comparison, several);
        }
        var field = types.type(type).flatMap(known -> known.field(comparison.field()));
        var isThreshold = operand instanceof Figure
                || (operand instanceof Text
                        && field.map(Field::type)
                                .filter(DateType.class::isInstance)
                                .isPresent());
        if (!isThreshold) {
            return Stream.empty();
        }
        return Stream.concat(
                edge(comparison.operator())
                        .map(operator -> edit(MutationOperator.THRESHOLD, comparison, operator, operand))
                        .stream(),
                thresholds.neighbours(operand, type, field.orElseThrow()).stream()
                        .map(other -> edit(MutationOperator.THRESHOLD, comparison, comparison.operator(), other)));
    }

    /** Those of what the figure of an accumulation is compared with. */
    static Stream<ResultTest> of(ResultTest test) {
        var operand = test.operand();
        return Stream.concat(
                edge(test.operator())
                        .map(operator -> new ResultTest(test.at(), test.binding(), operator, operand))
                        .stream(),
                operand instanceof Figure figure
                        ? ComparedValues.steps(figure)
                                .map(other -> new ResultTest(test.at(), test.binding(), test.operator(), other))
                        : Stream.empty());
    }

    /** Takes each value out of the list, and swaps each constant for one that is not in it. */
    private Stream<Edit<Constraint>> ofSeveral(Comparison comparison, Several several) {
        var values = several.values();
        var names = values.stream()
                .filter(EnumConstant.class::isInstance)
                .map(value -> ((EnumConstant) value).name())
                .toList();
        return IntStream.range(0, values.size()).boxed().flatMap(place -> {
            var fewer = new ArrayList<>(values);
            fewer.remove(place.intValue());
            var dropped = fewer.isEmpty()
                    ? Stream.<Edit<Constraint>>empty()
                    : Stream.of(list(MutationOperator.DROP, comparison, several, fewer));
            var swapped = values.get(place) instanceof EnumConstant constant
                    ? swapped(constant, names).stream().map(other -> {
                        var others = new ArrayList<>(values);
                        others.set(place, other);
                        return list(MutationOperator.CONSTANT, comparison, several, others);
                    })
                    : Stream.<Edit<Constraint>>empty();
            return Stream.concat(dropped, swapped);
        });
    }

    /** The next constant of the enum that is none of these; of two alone, negation makes the same. */
    private Optional<Operand> swapped(EnumConstant constant, List<String> taken) {
        var constants = Optional.ofNullable(vocabulary.enums().get(constant.type()))
                .map(known -> known.constants())
                .orElse(List.of());
        if (constants.size() <= 2) {
            return Optional.empty();
        }
        var at = constants.indexOf(constant.name());
        return IntStream.range(1, constants.size())
                .mapToObj(step -> constants.get((at + step) % constants.size()))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .map(name -> new EnumConstant(constant.at(), constant.type(), name));
    }

    /** The same comparison with its edge on the other side. */
    private static Optional<Operator> edge(Operator operator) {
        return switch (operator) {
            case LESS -> Optional.of(Operator.LESS_OR_EQUAL);
            case LESS_OR_EQUAL -> Optional.of(Operator.LESS);
            case GREATER -> Optional.of(Operator.GREATER_OR_EQUAL);
            case GREATER_OR_EQUAL -> Optional.of(Operator.GREATER);
            default -> Optional.empty();
        };
    }

    private static Edit<Constraint> list(
            MutationOperator operator, Comparison comparison, Several before, List<Operand> values) {
        return edit(operator, comparison, comparison.operator(), new Several(before.at(), values));
    }

    private static Edit<Constraint> edit(
            MutationOperator kind, Comparison comparison, Operator operator, Operand operand) {
        return ConstraintEdits.edit(
                kind, comparison, new Comparison(comparison.at(), comparison.field(), operator, operand));
    }
}
