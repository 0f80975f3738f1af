package stance.regress.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Several;
import stance.pack.form.Operand.Text;
import stance.pack.record.PartialDate;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;

/** The numbers and dates that the rules of a pack compare each field with. */
final class Thresholds {

    private final Vocabulary vocabulary;
    private final Map<Owned, NavigableSet<BigDecimal>> numbers = new HashMap<>();
    private final Map<Owned, NavigableSet<LocalDate>> days = new HashMap<>();

    /** A field by the type that declares it. */
    private record Owned(String type, String field) {}

    private Thresholds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Thresholds of(PolicyPack pack) {
        var thresholds = new Thresholds(pack.vocabulary());
        pack.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .flatMap(rule -> rule.form().patterns())
                .forEach(thresholds::note);
        return thresholds;
    }

    /** The next ones below and above, of those in the rules or else one step away, that the field may hold. */
    List<Operand> neighbours(Operand operand, String type, Field field) {
        if (operand instanceof Figure figure) {
            var known = numbers.getOrDefault(owned(type, field.name()), new TreeSet<>());
            var number = figure.number();
            return Stream.of(
                            Optional.ofNullable(known.lower(number)).orElse(number.subtract(BigDecimal.ONE)),
                            Optional.ofNullable(known.higher(number)).orElse(number.add(BigDecimal.ONE)))
                    .filter(other ->
                            field.range().map(range -> range.holds(other)).orElse(true))
                    .filter(other -> !(field.type() instanceof WholeType)
                            || other.stripTrailingZeros().scale() <= 0)
                    .<Operand>map(other -> new Figure(figure.at(), other))
                    .toList();
        }
        var text = (Text) operand;
        return PartialDate.parseDay(text.text()).stream()
                .flatMap(day -> {
                    var known = days.getOrDefault(owned(type, field.name()), new TreeSet<>());
                    return Stream.of(
                            Optional.ofNullable(known.lower(day)).orElse(day.minusDays(1)),
                            Optional.ofNullable(known.higher(day)).orElse(day.plusDays(1)));
                })
                .<Operand>map(day -> new Text(text.at(), day.toString()))
                .toList();
    }

    /** A number one less and one more. */
    static Stream<Operand> steps(Figure figure) {
        return Stream.of(
                        figure.number().subtract(BigDecimal.ONE),
                        figure.number().add(BigDecimal.ONE))
                .map(number -> new Figure(figure.at(), number));
    }

    private void note(Pattern pattern) {
        pattern.constraints().stream()
                .flatMap(constraint -> constraint.leaves())
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .forEach(comparison -> note(owned(pattern.type(), comparison.field()), comparison.operand()));
    }

    private void note(Owned field, Operand operand) {
        if (operand instanceof Several several) {
            several.values().forEach(value -> note(field, value));
        } else if (operand instanceof Figure figure) {
            numbers.computeIfAbsent(field, first -> new TreeSet<>()).add(figure.number());
        } else if (operand instanceof Text text) {
            PartialDate.parseDay(text.text())
                    .ifPresent(day -> days.computeIfAbsent(field, first -> new TreeSet<>())
                            .add(day));
        }
    }

    private Owned owned(String type, String field) {
        var owner = type;
        var parent = vocabulary.type(type).flatMap(ProvisionType::parent).flatMap(vocabulary::type);
        while (parent.isPresent() && parent.get().field(field).isPresent()) {
            owner = parent.get().name();
            parent = parent.get().parent().flatMap(vocabulary::type);
        }
        return new Owned(owner, field);
    }
}
