package stance.pack.form;

import java.util.List;
import java.util.stream.Collectors;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Several;
import stance.pack.form.Operand.Text;

/** What a rule demands, as the argument of a finding: in English, with the names that the pack's files have. */
final class DemandWords {

    private DemandWords() {}

    static String of(List<Constraint> demanded) {
        return joined(demanded, " and ");
    }

    private static String of(Constraint constraint) {
        if (constraint instanceof Comparison one) {
            return one.field() + " " + predicate(one.operator(), one.operand());
        } else if (constraint instanceof AllOf all) {
            return joined(all.parts(), " and ");
        } else if (constraint instanceof AnyOf any) {
            return joined(any.parts(), " or ");
        } else if (constraint instanceof Negation negation) {
            return "not (" + of(negation.inner()) + ")";
        } else if (constraint instanceof BoundAbsence || constraint instanceof FieldBinding) {
            throw new IllegalArgumentException("This demands nothing: " + constraint);
        }
        throw new IllegalArgumentException("A constraint of no known form: " + constraint);
    }

    private static String joined(List<Constraint> parts, String word) {
        return parts.stream()
                .map(part -> parts.size() > 1 && (part instanceof AllOf || part instanceof AnyOf)
                        ? "(" + of(part) + ")"
                        : of(part))
                .collect(Collectors.joining(word));
    }

    private static String predicate(Operator operator, Operand operand) {
        var words = words(operand);
        var isText = operand instanceof Text;
        return switch (operator) {
            case EQUAL -> words;
            case NOT_EQUAL -> "not " + words;
            // Texts that have an order are dates.
            case LESS -> (isText ? "before " : "below ") + words;
            case LESS_OR_EQUAL -> (isText ? "no later than " : "at most ") + words;
            case GREATER -> (isText ? "after " : "above ") + words;
            case GREATER_OR_EQUAL -> (isText ? "no earlier than " : "at least ") + words;
            case IN -> "one of " + words;
            case NOT_IN -> "none of " + words;
            case CONTAINS -> "with " + words;
            case NOT_CONTAINS -> "without " + words;
            case MEMBER_OF -> "among " + words;
            case NOT_MEMBER_OF -> "not among " + words;
        };
    }

    private static String words(Operand operand) {
        if (operand instanceof Text text) {
            return text.text();
        } else if (operand instanceof Figure figure) {
            return figure.number().toPlainString();
        } else if (operand instanceof Flag flag) {
            return String.valueOf(flag.value());
        } else if (operand instanceof EnumConstant constant) {
            return constant.name();
        } else if (operand instanceof Bound bound) {
            return bound.binding();
        } else if (operand instanceof Several several) {
            return several.values().stream().map(DemandWords::words).collect(Collectors.joining(", "));
        }
        throw new IllegalArgumentException("No demand compares with this: " + operand);
    }
}
