package stance.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stance.pack.check.FactTypes;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.ResultTest;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operator;
import stance.pack.form.RuleForm;
import stance.pack.vocabulary.VocabularyReader;
import stance.problem.Spot;

/**
 * Rewrites the conditions of a rule so that Drools reads them as Stance means them; the result is in the rule profile
 * itself.
 *
 * <ul>
 *   <li>A constraint on an absent field is false, a negated one too: negations move down to the comparisons, and each
 *       comparison that looks at an optional field, or could be true of null, is guarded by {@code != null}. (Drools holds {@code !=}, {@code not
 *       in} and {@code not contains} to be true of null.)
 *   <li>{@code forall( T( c ) )} becomes {@code not T( the opposite of c )}. (Drools makes a nested group of it, and
 *       nested groups can silently stop firing: apache/incubator-kie-issues 7115.)
 *   <li>{@code sum} and {@code average} become {@link ExactFigure}.
 * </ul>
 */
final class EngineConditions {

    /** What Drools holds to be false of null. */
    private static final Set<Operator> TRUE_OF_VALUES_ALONE =
            EnumSet.of(Operator.EQUAL, Operator.IN, Operator.CONTAINS);

    private final FactTypes types;
    private final Map<String, Boolean> optionalBindings = new LinkedHashMap<>();

    private EngineConditions(FactTypes types) {
        this.types = types;
    }

    static RuleForm of(RuleForm rule, FactTypes types) {
        var rewriter = new EngineConditions(types);
        return rule.withConditions(
                rule.conditions().stream().map(rewriter::condition).toList());
    }

    private Condition condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern);
        } else if (condition instanceof Absence absence) {
            return new Absence(absence.at(), pattern(absence.pattern()));
        } else if (condition instanceof Presence presence) {
            return new Presence(presence.at(), pattern(presence.pattern()));
        } else if (condition instanceof Alternatives several) {
            return new Alternatives(
                    several.at(), several.patterns().stream().map(this::pattern).toList());
        } else if (condition instanceof Universal universal) {
            return new Absence(universal.at(), counterexample(universal.pattern()));
        } else if (condition instanceof Accumulation figure) {
            return accumulation(figure);
        }
        throw new IllegalStateException("A condition of no known form: " + condition);
    }

    private Pattern pattern(Pattern pattern) {
        learn(pattern);
        return pattern.withConstraints(pattern.constraints().stream()
                .flatMap(constraint -> flat(meant(constraint, pattern.type(), true)))
                .toList());
    }

    /** Matches the facts that do not meet the constraints. */
    private Pattern counterexample(Pattern pattern) {
        learn(pattern);
        var bindings = pattern.constraints().stream().filter(FieldBinding.class::isInstance);
        var wanted = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof FieldBinding))
                .map(constraint -> unmet(meant(constraint, pattern.type(), true)))
                .toList();
        // Where nothing is asked, nothing fails: no fact is a counterexample.
        var constraints = wanted.isEmpty()
                ? Stream.<Constraint>of(never(pattern))
                : Stream.<Constraint>of(wanted.size() == 1 ? wanted.get(0) : new AnyOf(pattern.at(), wanted));
        return pattern.withConstraints(Stream.concat(bindings, constraints).toList());
    }

    private static Constraint never(Pattern pattern) {
        var at = pattern.at();
        if (pattern.type().equals(VocabularyReader.SCENARIO)) {
            return new Comparison(at, "asOf", Operator.EQUAL, new Operand.Nothing(at));
        }
        return new AllOf(
                at,
                List.of(
                        new Comparison(at, "proposed", Operator.EQUAL, new Operand.Flag(at, true)),
                        new Comparison(at, "proposed", Operator.EQUAL, new Operand.Flag(at, false))));
    }

    private Accumulation accumulation(Accumulation figure) {
        var pattern = pattern(figure.pattern());
        var guarded = pattern.constraints().stream()
                .filter(constraint -> constraint instanceof FieldBinding binding
                        && binding.binding().equals(figure.argument())
                        && isOptional(pattern.type(), binding.field()))
                .map(constraint -> present(constraint.at(), ((FieldBinding) constraint).field()));
        return new Accumulation(
                figure.at(),
                pattern.withConstraints(
                        Stream.concat(pattern.constraints().stream(), guarded).toList()),
                figure.result(),
                exact(figure.function()),
                figure.argument(),
                figure.tests().stream().flatMap(this::guarded).toList());
    }

    /** The test behind a guard of what it compares with, if that may be absent. */
    private Stream<ResultTest> guarded(ResultTest test) {
        if (test.operand() instanceof Bound bound && optionalBindings.getOrDefault(bound.binding(), false)) {
            var nothing = new Operand.Nothing(test.at());
            return Stream.of(new ResultTest(test.at(), bound.binding(), Operator.NOT_EQUAL, nothing), test);
        }
        return Stream.of(test);
    }

    private static String exact(String function) {
        return switch (function) {
            case "sum" -> ExactFigure.SUM;
            case "average" -> ExactFigure.AVERAGE;
            default -> function;
        };
    }

    /** The constraint with its negations at the comparisons, each guarded against absent values. */
    private Constraint meant(Constraint constraint, String type, boolean wanted) {
        if (constraint instanceof Negation negation) {
            return meant(negation.inner(), type, !wanted);
        } else if (constraint instanceof AllOf all) {
            return joined(all.at(), parts(all.parts(), type, wanted), wanted);
        } else if (constraint instanceof AnyOf any) {
            return joined(any.at(), parts(any.parts(), type, wanted), !wanted);
        } else if (constraint instanceof BoundAbsence bound) {
            return new BoundAbsence(bound.at(), bound.binding(), bound.absent() == wanted);
        } else if (constraint instanceof Comparison comparison) {
            return guarded(wanted ? comparison : opposite(comparison), type);
        }
        return constraint;
    }

    private List<Constraint> parts(List<Constraint> parts, String type, boolean wanted) {
        return parts.stream().map(part -> meant(part, type, wanted)).toList();
    }

    private static Constraint joined(Spot at, List<Constraint> parts, boolean all) {
        return all ? new AllOf(at, parts) : new AnyOf(at, parts);
    }

    private Constraint guarded(Comparison comparison, String type) {
        if (comparison.operand() instanceof Operand.Nothing) {
            return comparison;
        }
        var guards = new ArrayList<Constraint>();
        // A term that is asked about by itself may lack any field.
        if (isOptional(type, comparison.field()) || !TRUE_OF_VALUES_ALONE.contains(comparison.operator())) {
            guards.add(present(comparison.at(), comparison.field()));
        }
        for (var operand : comparison.operand().each()) {
            if (operand instanceof Bound bound && optionalBindings.getOrDefault(bound.binding(), false)) {
                guards.add(new BoundAbsence(bound.at(), bound.binding(), false));
            }
        }
        if (guards.isEmpty()) {
            return comparison;
        }
        guards.add(comparison);
        return new AllOf(comparison.at(), guards);
    }

    /** Holds exactly where a constraint without negations, guards included, does not. */
    private static Constraint unmet(Constraint constraint) {
        if (constraint instanceof AllOf all) {
            return new AnyOf(
                    all.at(), all.parts().stream().map(EngineConditions::unmet).toList());
        } else if (constraint instanceof AnyOf any) {
            return new AllOf(
                    any.at(), any.parts().stream().map(EngineConditions::unmet).toList());
        } else if (constraint instanceof BoundAbsence bound) {
            return new BoundAbsence(bound.at(), bound.binding(), !bound.absent());
        } else if (constraint instanceof Comparison comparison) {
            return opposite(comparison);
        }
        throw new IllegalStateException("Not a constraint without negations: " + constraint);
    }

    private static Comparison opposite(Comparison comparison) {
        return new Comparison(
                comparison.at(), comparison.field(), comparison.operator().opposite(), comparison.operand());
    }

    private static Comparison present(Spot at, String field) {
        return new Comparison(at, field, Operator.NOT_EQUAL, new Operand.Nothing(at));
    }

    /** Constraints that hold together stand apart: Drools indexes each of them. */
    private static Stream<Constraint> flat(Constraint constraint) {
        return constraint instanceof AllOf all
                ? all.parts().stream().flatMap(EngineConditions::flat)
                : Stream.of(constraint);
    }

    private void learn(Pattern pattern) {
        for (var constraint : pattern.constraints()) {
            if (constraint instanceof FieldBinding binding) {
                // The branches of "or" may bind one name to several fields.
                optionalBindings.merge(
                        binding.binding(), isOptional(pattern.type(), binding.field()), Boolean::logicalOr);
            }
        }
    }

    private boolean isOptional(String type, String field) {
        return types.type(type)
                .flatMap(known -> known.field(field))
                .orElseThrow()
                .optional();
    }
}
