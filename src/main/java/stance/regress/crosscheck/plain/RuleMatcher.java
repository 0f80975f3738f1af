package stance.regress.crosscheck.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Absence;
import stance.pack.form.Condition.Accumulation;
import stance.pack.form.Condition.Alternatives;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Condition.Presence;
import stance.pack.form.Condition.Universal;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand;
import stance.pack.form.RuleForm;

/**
 * Finds what meets the conditions of a rule: what the reference of the rule profile says that they mean, asked of each
 * fact in turn.
 */
public final class RuleMatcher {

    private final Collection<PlainFact> facts;

    /** A matcher over these facts. */
    public RuleMatcher(Collection<PlainFact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Each way in which the rule matches. */
    public List<Match> matches(RuleForm rule) {
        var found = new ArrayList<Match>();
        match(rule.conditions(), Match.NOTHING, found::add);
        return found;
    }

    private void match(List<Condition> conditions, Match bound, Consumer<Match> found) {
        if (conditions.isEmpty()) {
            found.accept(bound);
            return;
        }
        var rest = conditions.subList(1, conditions.size());
        var first = conditions.get(0);
        if (first instanceof Pattern pattern) {
            matches(pattern, bound).forEach(more -> match(rest, more, found));
        } else if (first instanceof Alternatives several) {
            several.patterns().forEach(branch -> matches(branch, bound).forEach(more -> match(rest, more, found)));
        } else if (holds(first, bound)) {
            match(rest, bound, found);
        }
    }

    private boolean holds(Condition condition, Match bound) {
        if (condition instanceof Absence absence) {
            return matches(absence.pattern(), bound).isEmpty();
        } else if (condition instanceof Presence presence) {
            return !matches(presence.pattern(), bound).isEmpty();
        } else if (condition instanceof Universal universal) {
            var all = universal.pattern().withConstraints(List.of());
            return matches(all, bound).size()
                    == matches(universal.pattern(), bound).size();
        }
        return holds((Accumulation) condition, bound);
    }

    private boolean holds(Accumulation figure, Match bound) {
        var taken = new ArrayList<BigDecimal>();
        for (var match : matches(figure.pattern(), bound)) {
            if (match.facts().containsKey(figure.argument())) {
                taken.add(BigDecimal.ONE);
            } else {
                match.field(figure.argument())
                        .ifPresent(value -> taken.add(value instanceof BigDecimal number ? number : BigDecimal.ONE));
            }
        }
        return PlainValues.figure(figure.function(), taken)
                .map(result -> figure.tests().stream()
                        .allMatch(test -> value(test.operand(), bound)
                                .map(value -> PlainValues.holds(result, test.operator(), value))
                                .orElse(false)))
                .orElse(false);
    }

    private List<Match> matches(Pattern pattern, Match bound) {
        var found = new ArrayList<Match>();
        for (var fact : facts) {
            if (!fact.is(pattern.type())) {
                continue;
            }
            var more = bound.open();
            pattern.binding().ifPresent(binding -> more.facts().put(binding, fact));
            if (pattern.constraints().stream().allMatch(constraint -> holds(constraint, true, fact, more))) {
                found.add(more);
            }
        }
        return found;
    }

    /** Whether a constraint, or its negation, holds: of an absent value neither does. */
    private static boolean holds(Constraint constraint, boolean wanted, PlainFact fact, Match bound) {
        if (constraint instanceof FieldBinding binding) {
            bound.fields().put(binding.binding(), fact.value(binding.field()));
            return true;
        } else if (constraint instanceof Negation negation) {
            return holds(negation.inner(), !wanted, fact, bound);
        } else if (constraint instanceof AllOf all) {
            return wanted
                    ? all.parts().stream().allMatch(part -> holds(part, true, fact, bound))
                    : all.parts().stream().anyMatch(part -> holds(part, false, fact, bound));
        } else if (constraint instanceof AnyOf any) {
            return wanted
                    ? any.parts().stream().anyMatch(part -> holds(part, true, fact, bound))
                    : any.parts().stream().allMatch(part -> holds(part, false, fact, bound));
        } else if (constraint instanceof BoundAbsence absence) {
            var isAbsent = bound.field(absence.binding()).isEmpty();
            return (isAbsent == absence.absent()) == wanted;
        }
        return holds((Comparison) constraint, wanted, fact, bound);
    }

    private static boolean holds(Comparison comparison, boolean wanted, PlainFact fact, Match bound) {
        var value = fact.value(comparison.field());
        if (comparison.operand() instanceof Operand.Nothing) {
            var asked = comparison.operator().symbol().equals("==") == wanted;
            return value.isEmpty() == asked;
        }
        var operands = comparison.operand().each();
        var others = operands.stream().map(operand -> value(operand, bound)).toList();
        if (value.isEmpty() || others.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        var present = others.stream().flatMap(Optional::stream).toList();
        return PlainValues.holds(value.get(), comparison.operator(), present) == wanted;
    }

    private static Optional<Object> value(Operand operand, Match bound) {
        return operand instanceof Operand.Bound binding
                ? bound.field(binding.binding())
                : Optional.of(PlainValues.literal(operand));
    }
}
