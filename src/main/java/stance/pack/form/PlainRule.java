package stance.pack.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.EffectCall.BoundFact;

/**
 * A rule that looks at one term, compares its fields with values, and says one thing of it: what fits into a form.
 *
 * @param missing what a {@code requires} says is missing
 */
public record PlainRule(String type, List<PlainComparison> tests, Effect effect, Optional<String> missing) {

    /** Keeps its own copy. */
    public PlainRule {
        tests = List.copyOf(tests);
    }

    /** The rule as such a one; empty where there is more to it. */
    public static Optional<PlainRule> of(RuleForm rule) {
        if (rule.conditions().size() != 1
                || rule.effects().size() != 1
                || !(rule.conditions().get(0) instanceof Pattern pattern)) {
            return Optional.empty();
        }
        var call = rule.effects().get(0);
        var tests = new ArrayList<PlainComparison>();
        for (var constraint : pattern.constraints()) {
            var test = constraint instanceof Comparison comparison
                    ? test(comparison, rule.demands().contains(comparison.field()))
                    : Optional.<PlainComparison>empty();
            if (test.isEmpty()) {
                return Optional.empty();
            }
            tests.add(test.get());
        }
        return fits(call)
                ? Optional.of(new PlainRule(
                        pattern.type(), tests, call.effect(), call.texts().findFirst()))
                : Optional.empty();
    }

    /** On the one fact, and told nothing but what a form asks for. */
    private static boolean fits(EffectCall call) {
        return call.targets().size() == 1
                && call.targets().get(0) instanceof BoundFact
                && (call.arguments().isEmpty() || call.effect() == Effect.REQUIRES);
    }

    private static Optional<PlainComparison> test(Comparison comparison, boolean isDemanded) {
        var operands = comparison.operand().each();
        var values = operands.stream()
                .map(PlainRule::value)
                .flatMap(Optional::stream)
                .toList();
        return values.size() == operands.size()
                ? Optional.of(new PlainComparison(comparison.field(), comparison.operator(), values, isDemanded))
                : Optional.empty();
    }

    private static Optional<String> value(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return Optional.of(text.text());
        } else if (operand instanceof Operand.Figure figure) {
            return Optional.of(figure.number()).map(BigDecimal::toPlainString);
        } else if (operand instanceof Operand.Flag flag) {
            return Optional.of(String.valueOf(flag.value()));
        } else if (operand instanceof Operand.EnumConstant constant) {
            return Optional.of(constant.name());
        }
        return Optional.empty();
    }
}
