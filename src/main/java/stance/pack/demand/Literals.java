package stance.pack.demand;

import java.util.Optional;
import stance.pack.form.Operand;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Text;
import stance.pack.form.Operator;

/** Compares values that are written out. */
final class Literals {

    private Literals() {}

    /** Whether a comparison of a field that has this value holds; it has one value, no set. */
    static boolean holds(Operand value, Operator operator, Operand operand) {
        var others = operand.each();
        return switch (operator) {
            case EQUAL, IN -> others.stream().anyMatch(other -> equal(value, other));
            case NOT_EQUAL, NOT_IN -> others.stream().noneMatch(other -> equal(value, other));
            case LESS -> order(value, operand) < 0;
            case LESS_OR_EQUAL -> order(value, operand) <= 0;
            case GREATER -> order(value, operand) > 0;
            case GREATER_OR_EQUAL -> order(value, operand) >= 0;
            case CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF ->
                throw new IllegalArgumentException("This looks into a set: " + operator);
        };
    }

    /** Whether two values are the same, however their numbers are written. */
    static boolean equal(Operand one, Operand other) {
        if (one instanceof Figure figure && other instanceof Figure figureToo) {
            return figure.number().compareTo(figureToo.number()) == 0;
        } else if (one instanceof EnumConstant constant && other instanceof EnumConstant constantToo) {
            return constant.name().equals(constantToo.name());
        } else if (one instanceof Text text && other instanceof Text textToo) {
            return text.text().equals(textToo.text());
        }
        return one instanceof Flag flag && other instanceof Flag flagToo && flag.value() == flagToo.value();
    }

    private static int order(Operand one, Operand other) {
        if (one instanceof Figure figure && other instanceof Figure figureToo) {
            return figure.number().compareTo(figureToo.number());
        }
        return text(one).compareTo(text(other));
    }

    private static String text(Operand operand) {
        return Optional.of(operand)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).text())
                .orElseThrow(() -> new IllegalArgumentException("This has no order: " + operand));
    }
}
