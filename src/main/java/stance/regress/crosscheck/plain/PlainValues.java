package stance.regress.crosscheck.plain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stance.pack.form.Operand;
import stance.pack.form.Operator;

/** How values are written, compared and summed: numbers are {@link BigDecimal}, texts, dates and constants are strings. */
final class PlainValues {

    private PlainValues() {}

    /** The number that people mean by a double. */
    static BigDecimal number(double number) {
        return BigDecimal.valueOf(number);
    }

    /** What is written out. */
    static Object literal(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.text();
        } else if (operand instanceof Operand.Figure figure) {
            return number(figure.number().doubleValue());
        } else if (operand instanceof Operand.Flag flag) {
            return flag.value();
        } else if (operand instanceof Operand.EnumConstant constant) {
            return constant.name();
        }
        throw new IllegalArgumentException("Not written out: " + operand);
    }

    /** The figure; empty where there is none, as the greatest of nothing. */
    static Optional<BigDecimal> figure(String function, List<BigDecimal> taken) {
        var sum = taken.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (function) {
            case "count" -> Optional.of(BigDecimal.valueOf(taken.size()));
            case "sum" -> Optional.of(number(sum.doubleValue()));
            case "min" -> taken.stream().min(Comparator.naturalOrder());
            case "max" -> taken.stream().max(Comparator.naturalOrder());
            case "average" ->
                taken.isEmpty()
                        ? Optional.empty()
                        : Optional.of(number(sum.divide(BigDecimal.valueOf(taken.size()), MathContext.DECIMAL64)
                                .doubleValue()));
            default -> throw new IllegalArgumentException(function);
        };
    }

    static boolean holds(Object value, Operator operator, Object other) {
        return holds(value, operator, List.of(other));
    }

    static boolean holds(Object value, Operator operator, List<Object> others) {
        return switch (operator) {
            case EQUAL -> equal(value, others.get(0));
            case NOT_EQUAL -> !equal(value, others.get(0));
            case LESS -> order(value, others.get(0)) < 0;
            case LESS_OR_EQUAL -> order(value, others.get(0)) <= 0;
            case GREATER -> order(value, others.get(0)) > 0;
            case GREATER_OR_EQUAL -> order(value, others.get(0)) >= 0;
            case IN -> others.stream().anyMatch(other -> equal(value, other));
            case NOT_IN -> others.stream().noneMatch(other -> equal(value, other));
            case CONTAINS -> ((Collection<?>) value).contains(others.get(0));
            case NOT_CONTAINS -> !((Collection<?>) value).contains(others.get(0));
            case MEMBER_OF -> ((Collection<?>) others.get(0)).contains(value);
            case NOT_MEMBER_OF -> !((Collection<?>) others.get(0)).contains(value);
        };
    }

    private static boolean equal(Object value, Object other) {
        return value instanceof BigDecimal number ? number.compareTo((BigDecimal) other) == 0 : value.equals(other);
    }

    private static int order(Object value, Object other) {
        return value instanceof BigDecimal number
                ? number.compareTo((BigDecimal) other)
                : ((String) value).compareTo((String) other);
    }
}
