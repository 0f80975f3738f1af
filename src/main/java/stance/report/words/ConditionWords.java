package stance.report.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.explain.Step.ConstraintStep;
import stance.explain.Step.FieldValue;
import stance.language.GivenName;
import stance.language.Phrase;
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
import stance.pack.vocabulary.Value;

/**
 * Constraints in words.
 *
 * @param fact the id of the fact that they are asked of; empty where they are asked of any
 * @param bound what the bindings stand for
 */
record ConditionWords(Optional<String> fact, Map<String, FieldValue> bound) {

    private static final ConditionWords OF_ANY_FACT = new ConditionWords(Optional.empty(), Map.of());

    /** A constraint that was asked of a fact, and the values that it did not name: {@code raids.rate is above 10 (25)}. */
    static Phrase of(ConstraintStep step, String fact) {
        var plain = new ConditionWords(Optional.of(fact), step.bound()).words(step.form());
        var words = step.form() instanceof AnyOf ? Phrase.of("either %s", plain) : plain;
        var told = step.held()
                && step.form() instanceof Comparison one
                && (one.operator() == Operator.EQUAL || one.operator() == Operator.CONTAINS)
                && !(one.operand() instanceof Bound);
        return told || step.values().isEmpty() ? words : Phrase.of("%s (%s)", words, values(step));
    }

    /** What a pattern asks of a fact: {@code Tariff whose rate is above 10}. */
    static Phrase of(Pattern pattern) {
        var asked = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof FieldBinding))
                .map(constraint -> constraint instanceof AnyOf
                        ? Phrase.of("(%s)", OF_ANY_FACT.words(constraint))
                        : OF_ANY_FACT.words(constraint))
                .toList();
        return asked.isEmpty()
                ? Phrase.verbatim(pattern.type())
                : Phrase.of("%s whose %s", pattern.type(), Phrase.joined(asked));
    }

    /** A fact and its field. */
    static Phrase name(FieldValue value) {
        return name(value.fact(), value.field());
    }

    /** What a fact is called. */
    static Phrase fact(String id) {
        return id.equals(Probes.SCENARIO) ? Phrase.of("the scenario") : Phrase.verbatim(id);
    }

    private static Phrase name(String fact, String field) {
        return fact.equals(Probes.SCENARIO) ? Phrase.of("the scenario's %s", field) : Phrase.of("%s.%s", fact, field);
    }

    private static Phrase values(ConstraintStep step) {
        var own = step.values();
        if (own.size() == 1) {
            return own.get(0).value().isPresent()
                    ? Phrase.of("it is %s", value(own.get(0)))
                    : Phrase.of("it is absent");
        }
        return Phrase.listed(own.stream().map(ConditionWords::told).toList(), ", ");
    }

    private static Phrase told(FieldValue value) {
        return value.value().isPresent()
                ? Phrase.of("%s is %s", value.field(), value(value))
                : Phrase.of("%s is absent", value.field());
    }

    static Phrase value(FieldValue value) {
        return value.value().map(known -> Phrase.verbatim(known.shown())).orElse(GivenName.ABSENT.phrase());
    }

    private Phrase words(Constraint constraint) {
        if (constraint instanceof Comparison one) {
            var name = fact.map(id -> name(id, one.field())).orElse(Phrase.verbatim(one.field()));
            return Phrase.of("%s %s", name, predicate(one));
        } else if (constraint instanceof BoundAbsence absence) {
            return Phrase.of("%s %s", binding(absence.binding()), absence(absence.absent()));
        } else if (constraint instanceof AllOf all) {
            return joined(all.parts(), Phrase.of("and"));
        } else if (constraint instanceof AnyOf any) {
            return joined(any.parts(), Phrase.of("or"));
        } else if (constraint instanceof Negation negation) {
            return Phrase.of("not (%s)", words(negation.inner()));
        }
        throw new IllegalArgumentException("This asks nothing: " + constraint);
    }

    private Phrase joined(List<Constraint> parts, Phrase word) {
        return parts.stream()
                .map(part ->
                        part instanceof AllOf || part instanceof AnyOf ? Phrase.of("(%s)", words(part)) : words(part))
                .reduce((before, part) -> Phrase.of("%s %s %s", before, word, part))
                .orElseThrow();
    }

    private Phrase predicate(Comparison comparison) {
        return comparison.operand() instanceof Operand.Nothing
                ? absence(comparison.operator() == Operator.EQUAL)
                : predicate(comparison.operator(), words(comparison.operand()));
    }

    private static Phrase absence(boolean isAbsent) {
        return isAbsent ? Phrase.of("is absent") : Phrase.of("is given");
    }

    private static Phrase predicate(Operator operator, Phrase operand) {
        return switch (operator) {
            case EQUAL -> Phrase.of("is %s", operand);
            case NOT_EQUAL -> Phrase.of("is not %s", operand);
            case LESS -> Phrase.of("is below %s", operand);
            case LESS_OR_EQUAL -> Phrase.of("is at most %s", operand);
            case GREATER -> Phrase.of("is above %s", operand);
            case GREATER_OR_EQUAL -> Phrase.of("is at least %s", operand);
            case IN -> Phrase.of("is one of %s", operand);
            case NOT_IN -> Phrase.of("is none of %s", operand);
            case CONTAINS -> Phrase.of("contains %s", operand);
            case NOT_CONTAINS -> Phrase.of("does not contain %s", operand);
            case MEMBER_OF -> Phrase.of("is among %s", operand);
            case NOT_MEMBER_OF -> Phrase.of("is not among %s", operand);
        };
    }

    /** A test of a figure: {@code is above 10}. */
    static Phrase test(Operator operator, Operand operand) {
        return predicate(operator, OF_ANY_FACT.words(operand));
    }

    private Phrase words(Operand operand) {
        if (operand instanceof Text text) {
            return Phrase.verbatim(new Value.Text(text.text()).shown());
        } else if (operand instanceof Figure figure) {
            return Phrase.verbatim(figure.number().toPlainString());
        } else if (operand instanceof Flag flag) {
            return Phrase.verbatim(String.valueOf(flag.value()));
        } else if (operand instanceof EnumConstant constant) {
            return Phrase.verbatim(constant.name());
        } else if (operand instanceof Bound name) {
            return binding(name.binding());
        } else if (operand instanceof Several several) {
            return Phrase.listed(several.values().stream().map(this::words).toList(), ", ");
        }
        return GivenName.ABSENT.phrase();
    }

    /** A binding by the field that it stands for, or as it is written where that is not known. */
    private Phrase binding(String name) {
        var value = bound.get(name);
        return value == null ? Phrase.verbatim(name) : Phrase.of("%s (%s)", name(value), value(value));
    }
}
