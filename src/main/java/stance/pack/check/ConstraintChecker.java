package stance.pack.check;

import java.util.Optional;
import java.util.function.BiConsumer;
import stance.language.Phrase;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.ResultTest;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.Several;
import stance.pack.form.Operator;
import stance.pack.record.PackInfo;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ActorType;
import stance.pack.vocabulary.FieldType.ActorsType;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Severity;
import stance.problem.Spot;

/** Checks the constraints of a pattern: fields, operators and values must go together. */
final class ConstraintChecker {

    private final String file;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final OperandChecker operands;

    ConstraintChecker(String file, Vocabulary vocabulary, Optional<PackInfo> info, Problems problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.operands = new OperandChecker(file, vocabulary, info, problems);
    }

    OperandChecker operands() {
        return operands;
    }

    void check(Pattern pattern, ProvisionType type, Scope scope, BiConsumer<String, Spot> bind) {
        for (var constraint : pattern.constraints()) {
            check(constraint, type, scope, bind);
        }
    }

    private void check(Constraint constraint, ProvisionType type, Scope scope, BiConsumer<String, Spot> bind) {
        if (constraint instanceof FieldBinding binding) {
            bind.accept(binding.binding(), binding.at());
            type.field(binding.field())
                    .ifPresentOrElse(
                            field -> {
                                problems.mentioned("field", field.name());
                                scope.bindField(binding.binding(), field);
                            },
                            () -> {
                                scope.bindRefused(binding.binding());
                                unknownField(binding.field(), binding.at(), type);
                            });
        } else if (constraint instanceof Comparison comparison) {
            type.field(comparison.field())
                    .ifPresentOrElse(
                            field -> check(comparison, field, scope),
                            () -> unknownField(comparison.field(), comparison.at(), type));
        } else if (constraint instanceof BoundAbsence bound) {
            operands.boundField(bound.binding(), bound.at(), scope);
        } else if (constraint instanceof AllOf all) {
            all.parts().forEach(part -> check(part, type, scope, bind));
        } else if (constraint instanceof AnyOf any) {
            any.parts().forEach(part -> check(part, type, scope, bind));
        } else if (constraint instanceof Negation negation) {
            check(negation.inner(), type, scope, bind);
        }
    }

    private void check(Comparison comparison, Field field, Scope scope) {
        problems.mentioned("field", field.name());
        var operator = comparison.operator();
        var operand = comparison.operand();
        var asksAbsence = operand instanceof Operand.Nothing;
        if (asksAbsence && operator != Operator.EQUAL && operator != Operator.NOT_EQUAL) {
            error(
                    "rule.operator",
                    comparison.at(),
                    Phrase.of("Absence is asked with == null or != null."),
                    Phrase.NONE);
        } else if (asksAbsence && !field.optional()) {
            error(
                    "rule.never-absent",
                    comparison.at(),
                    Phrase.of("The field \"%s\" is never absent.", field.name()),
                    Phrase.NONE);
        } else if (asksAbsence) {
            return;
        } else if (operator.isOrder() && !field.type().isOrdered()) {
            error(
                    "rule.operator",
                    comparison.at(),
                    Phrase.of(
                            "The values of \"%s\" have no order; %s compares numbers and dates.",
                            field.name(), operator.symbol()),
                    Phrase.NONE);
        } else if (isSet(field) && looksForOne(comparison)) {
            error(
                    "rule.operator",
                    comparison.at(),
                    Phrase.of("\"%s\" holds a set; %s does not look into it.", field.name(), operator.symbol()),
                    Phrase.of("Ask with contains, once for each value."));
        } else if (operand instanceof Several several) {
            several.values().forEach(value -> checkValue(value, field, scope));
        } else if (operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS) {
            checkContains(comparison, field, scope);
        } else if (operator == Operator.MEMBER_OF || operator == Operator.NOT_MEMBER_OF) {
            checkMember(comparison, field, scope);
        } else {
            checkValue(operand, field, scope);
        }
    }

    private void checkValue(Operand value, Field field, Scope scope) {
        operands.check(value, field.type(), field.name(), scope);
        operands.checkRange(value, field);
    }

    private static boolean isSet(Field field) {
        return field.type() instanceof SetType || field.type() instanceof ActorsType;
    }

    /** Whether the field itself is compared with a single value, or with several of them. */
    private static boolean looksForOne(Comparison comparison) {
        var isEquality = comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.NOT_EQUAL;
        return comparison.operand() instanceof Several || (isEquality && !(comparison.operand() instanceof Bound));
    }

    private void checkContains(Comparison comparison, Field field, Scope scope) {
        if (field.type() instanceof SetType set) {
            operands.check(comparison.operand(), new ChoiceType(set.choices()), field.name(), scope);
        } else if (field.type() instanceof ActorsType) {
            operands.check(comparison.operand(), new ActorType(), field.name(), scope);
        } else {
            error(
                    "rule.operator",
                    comparison.at(),
                    Phrase.of("\"%s\" is not a set.", field.name()),
                    Phrase.of("Compare with ==."));
        }
    }

    private void checkMember(Comparison comparison, Field field, Scope scope) {
        if (comparison.operand() instanceof Bound bound && field.type() instanceof ChoiceType choice) {
            operands.check(bound, new SetType(choice.choices()), field.name(), scope);
        } else if (comparison.operand() instanceof Bound bound && field.type() instanceof ActorType) {
            operands.check(bound, new ActorsType(), field.name(), scope);
        } else {
            error(
                    "rule.operator",
                    comparison.at(),
                    Phrase.of("Only a single choice can be a member of a set."),
                    Phrase.NONE);
        }
    }

    /** Checks what the figure of an accumulation is compared with. */
    void checkFigure(ResultTest test, Scope scope) {
        operands.checkNumber(test.operand(), scope);
    }

    private void unknownField(String name, Spot at, ProvisionType type) {
        if (!vocabulary.isRefused(type.name(), name)) {
            problems.unknown(
                    "field",
                    name,
                    new Problem(
                            "rule.unknown-field",
                            Severity.ERROR,
                            Place.of(file, at),
                            Phrase.of("Unknown field \"%s\" in %s.", name, type.name()),
                            Nearest.hint(name, type.fieldNames())));
        }
    }

    private void error(String code, Spot at, Phrase message, Phrase hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }
}
