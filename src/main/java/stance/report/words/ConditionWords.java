package stance.report.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stance.explain.Step.ConstraintStep;
import stance.explain.Step.FieldValue;
import stance.pack.Probes;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Several;
import stance.pack.form.Operand.Text;
import stance.pack.form.Operator;

/**
 * Constraints in words.
 *
 * @param subject what stands before a field: the fact, or nothing
 * @param bound what the bindings stand for
 */
record ConditionWords(String subject, Map<String, FieldValue> bound) {

    /** A constraint that was asked of a fact, and the values that it did not name: {@code raids.rate is above 10 (25)}. */
    static String of(ConstraintStep step, String fact) {
        var plain = new ConditionWords(prefix(fact), step.bound()).words(step.form());
        var words = step.form() instanceof AnyOf ? "either " + plain : plain;
        var told = step.held()
                && step.form() instanceof Comparison one
                && (one.operator() == Operator.EQUAL || one.operator() == Operator.CONTAINS)
                && !(one.operand() instanceof Bound);
        return told ? words : words + values(step);
    }

    /** What a pattern asks of a fact: {@code Tariff whose rate is above 10}. */
    static String of(Pattern pattern) {
        var own = new ConditionWords("", Map.of());
        var asked = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof FieldBinding))
                .map(constraint ->
                        constraint instanceof AnyOf ? "(" + own.words(constraint) + ")" : own.words(constraint))
                .toList();
        return pattern.type() + (asked.isEmpty() ? "" : " whose " + Sentences.joined(asked));
    }

    /** A fact and its field. */
    static String name(FieldValue value) {
        return prefix(value.fact()) + value.field();
    }

    /** What a fact is called. */
    static String fact(String id) {
        return id.equals(Probes.SCENARIO) ? "the scenario" : id;
    }

    private static String prefix(String fact) {
        return fact.equals(Probes.SCENARIO) ? "the scenario's " : fact + ".";
    }

    private static String values(ConstraintStep step) {
        var own = step.values();
        if (own.size() == 1) {
            return " (it is " + value(own.get(0)) + ")";
        }
        return own.isEmpty()
                ? ""
                : own.stream()
                        .map(value -> value.field() + " is " + value(value))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    static String value(FieldValue value) {
        return value.value().map(known -> known.words()).orElse("absent");
    }

    private String words(Constraint constraint) {
        if (constraint instanceof Comparison one) {
            return subject + one.field() + " " + predicate(one);
        } else if (constraint instanceof BoundAbsence absence) {
            return binding(absence.binding()) + (absence.absent() ? " is absent" : " is given");
        } else if (constraint instanceof AllOf all) {
            return joined(all.parts(), " and ");
        } else if (constraint instanceof AnyOf any) {
            return joined(any.parts(), " or ");
        } else if (constraint instanceof Negation negation) {
            return "not (" + words(negation.inner()) + ")";
        }
        throw new IllegalArgumentException("This asks nothing: " + constraint);
    }

    private String joined(List<Constraint> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof AllOf || part instanceof AnyOf ? "(" + words(part) + ")" : words(part))
                .collect(Collectors.joining(word));
    }

    private String predicate(Comparison comparison) {
        if (comparison.operand() instanceof Operand.Nothing) {
            return comparison.operator() == Operator.EQUAL ? "is absent" : "is given";
        }
        return verb(comparison.operator()) + " " + words(comparison.operand());
    }

    private static String verb(Operator operator) {
        return switch (operator) {
            case EQUAL -> "is";
            case NOT_EQUAL -> "is not";
            case LESS -> "is below";
            case LESS_OR_EQUAL -> "is at most";
            case GREATER -> "is above";
            case GREATER_OR_EQUAL -> "is at least";
            case IN -> "is one of";
            case NOT_IN -> "is none of";
            case CONTAINS -> "contains";
            case NOT_CONTAINS -> "does not contain";
            case MEMBER_OF -> "is among";
            case NOT_MEMBER_OF -> "is not among";
        };
    }

    /** A test of a figure: {@code above 10}. */
    static String test(Operator operator, Operand operand) {
        var words = verb(operator) + " " + new ConditionWords("", Map.of()).words(operand);
        return words.startsWith("is ") ? words.substring("is ".length()) : words;
    }

    private String words(Operand operand) {
        if (operand instanceof Text text) {
            return text.text();
        } else if (operand instanceof Figure figure) {
            return figure.number().toPlainString();
        } else if (operand instanceof Flag flag) {
            return String.valueOf(flag.value());
        } else if (operand instanceof EnumConstant constant) {
            return constant.name();
        } else if (operand instanceof Bound name) {
            return binding(name.binding());
        } else if (operand instanceof Several several) {
            return several.values().stream().map(this::words).collect(Collectors.joining(", "));
        }
        return "absent";
    }

    /** A binding by the field that it stands for, or as it is written where that is not known. */
    private String binding(String name) {
        var value = bound.get(name);
        return value == null ? name : name(value) + " (" + value(value) + ")";
    }
}
