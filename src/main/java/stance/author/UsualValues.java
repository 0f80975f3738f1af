package stance.author;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Operand;
import stance.pack.form.Operator;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;

/** What most rules of a pack look for in the fields of a type: with such values, a term is one that somebody speaks of. */
final class UsualValues {

    private static final List<Operator> LOOKING_FOR =
            List.of(Operator.EQUAL, Operator.IN, Operator.CONTAINS, Operator.GREATER_OR_EQUAL, Operator.LESS_OR_EQUAL);

    private final List<Pattern> patterns;

    /** By field, how many rules look for each value. */
    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();

    UsualValues(PolicyPack pack, ProvisionType type) {
        this.patterns = pack.stances().stream()
                .map(Stance::written)
                .flatMap(rules -> rules.stream())
                .flatMap(rule -> rule.form().patterns())
                .filter(pattern -> pattern.type().equals(type.name()))
                .toList();
        type.fields().forEach(field -> counts.put(field.name(), counts(field.name())));
    }

    private Map<String, Long> counts(String field) {
        return patterns.stream()
                .flatMap(pattern -> values(pattern, field).distinct())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    }

    private static Stream<String> values(Pattern pattern, String field) {
        return comparisons(pattern, field)
                .filter(comparison -> LOOKING_FOR.contains(comparison.operator()))
                .flatMap(comparison -> comparison.operand().each().stream())
                .flatMap(operand -> value(operand).stream());
    }

    private static Stream<Comparison> comparisons(Pattern pattern, String field) {
        return pattern.constraints().stream()
                .flatMap(Constraint::comparisons)
                .filter(comparison -> comparison.field().equals(field));
    }

    private static Optional<String> value(Operand operand) {
        if (operand instanceof Operand.EnumConstant constant) {
            return Optional.of(constant.name());
        } else if (operand instanceof Operand.Figure figure) {
            return Optional.of(figure.number().toPlainString());
        } else if (operand instanceof Operand.Flag flag) {
            return Optional.of(String.valueOf(flag.value()));
        }
        return operand instanceof Operand.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    /** The values of a field, those that most rules look for first. */
    List<String> of(Field field) {
        return counts.getOrDefault(field.name(), Map.of()).entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether most rules look at it, and for a value. */
    boolean isAskedFor(Field field) {
        var asking = patterns.stream()
                .filter(pattern -> values(pattern, field.name()).findAny().isPresent())
                .count();
        return asking * 2 > patterns.size();
    }
}
