package stance.explore.space;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Effect;
import stance.pack.form.Operand;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Value;
import stance.problem.Place;
import stance.problem.Problems;

/**
 * The numbers that stand for every number of a field: the ends of its range, the constants that rules compare it with,
 * and one between each two, which no rule tells from those around it.
 */
final class NumberCuts {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final PolicyPack pack;
    private final ProvisionType type;
    private final Field field;
    private final Problems problems;
    private final TreeSet<BigDecimal> constants = new TreeSet<>();

    NumberCuts(PolicyPack pack, ProvisionType type, Field field, Problems problems) {
        this.pack = pack;
        this.type = type;
        this.field = field;
        this.problems = problems;
    }

    /**
     * The values.
     *
     * @param written the one that the proposal has, whose proposer is presumed to accept it alone
     */
    List<FieldValue> of(Opening opening, Optional<Value> written) {
        var unclear = pack.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .filter(rule -> !isClear(rule))
                .map(StanceRule::name)
                .findFirst();
        unclear.ifPresent(rule -> refuse(
                opening,
                Phrase.of(
                        "The rule \"%s\" compares %s with more than constants, so no few numbers stand for all.",
                        rule, field.name())));
        written.ifPresent(value -> constants.add(new BigDecimal(value.words())));
        field.range().ifPresent(range -> {
            constants.removeIf(constant -> !range.holds(constant));
            constants.add(range.least());
            constants.add(range.greatest());
        });
        if (unclear.isPresent()) {
            return List.of();
        }
        if (constants.isEmpty()) {
            refuse(opening, Phrase.of("No rule compares %s with a number, and it has no range.", field.name()));
            return List.of();
        }
        return values();
    }

    /** Whether the rule compares the field with constants alone; they are noted. */
    private boolean isClear(StanceRule rule) {
        // A number that an actor itself puts forward is unlike those around it.
        rule.form().effects().stream()
                .filter(call -> call.effect() == Effect.PROPOSES || call.effect() == Effect.PROPOSES_PROVISION)
                .flatMap(call -> call.arguments().stream())
                .forEach(this::note);
        var patterns = rule.form()
                .patterns()
                .filter(pattern -> RulePatterns.mayMatch(pattern, type, pack.vocabulary()))
                .toList();
        return patterns.stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(Constraint::leaves)
                .map(this::isClear)
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean isClear(Constraint constraint) {
        if (constraint instanceof FieldBinding binding) {
            return !binding.field().equals(field.name());
        }
        if (constraint instanceof Comparison comparison && comparison.field().equals(field.name())) {
            return operands(comparison.operand()).map(this::note).reduce(true, Boolean::logicalAnd);
        }
        return true;
    }

    private boolean note(Operand operand) {
        if (operand instanceof Operand.Figure figure) {
            constants.add(figure.number());
            return true;
        }
        return operand instanceof Operand.Nothing;
    }

    private static Stream<Operand> operands(Operand operand) {
        return operand instanceof Operand.Several several ? several.values().stream() : Stream.of(operand);
    }

    private List<FieldValue> values() {
        var values = new ArrayList<FieldValue>();
        var least = constants.first();
        var greatest = constants.last();
        if (field.range().isEmpty()) {
            add(values, least.subtract(BigDecimal.ONE), Phrase.of("%s < %s", field.name(), words(least)));
        }
        @Nullable BigDecimal before = null;
        for (var constant : constants) {
            if (before != null) {
                var low = before;
                between(low, constant)
                        .ifPresent(middle -> add(
                                values,
                                middle,
                                Phrase.of("%s between %s and %s", field.name(), words(low), words(constant))));
            }
            add(values, constant, Phrase.of("%s %s", field.name(), words(constant)));
            before = constant;
        }
        if (field.range().isEmpty()) {
            add(values, greatest.add(BigDecimal.ONE), Phrase.of("%s > %s", field.name(), words(greatest)));
        }
        return values;
    }

    private Optional<BigDecimal> between(BigDecimal low, BigDecimal high) {
        var middle = low.add(high).divide(TWO);
        if (!(field.type() instanceof WholeType)) {
            return Optional.of(middle);
        }
        var whole = middle.setScale(0, RoundingMode.FLOOR);
        var lies = whole.compareTo(low) > 0 && whole.compareTo(high) < 0;
        return lies ? Optional.of(whole) : Optional.empty();
    }

    private void add(List<FieldValue> values, BigDecimal number, Phrase label) {
        var isWhole = number.stripTrailingZeros().scale() <= 0;
        if (isWhole || !(field.type() instanceof WholeType)) {
            values.add(new FieldValue(field.name(), words(number), label));
        }
    }

    private static String words(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void refuse(Opening opening, Phrase message) {
        problems.error(
                "space.open",
                Place.of(opening.written()),
                message,
                Phrase.of("List the values: %s=1,2,3.", opening.written()));
    }
}
