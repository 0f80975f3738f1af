package stance.regress.mutation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.cut.Compared;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Text;
import stance.pack.record.PartialDate;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;

/** The numbers and dates that the rules of a pack compare each field with. */
final class ComparedValues {

    private final Vocabulary vocabulary;
    private final List<Pattern> patterns;
    private final Map<Owned, Compared> known = new HashMap<>();

    /** A field by the type that declares it. */
    private record Owned(String type, String field) {}

    private ComparedValues(Vocabulary vocabulary, List<Pattern> patterns) {
        this.vocabulary = vocabulary;
        this.patterns = patterns;
    }

    static ComparedValues of(PolicyPack pack) {
        return new ComparedValues(
                pack.vocabulary(),
                pack.stances().stream()
                        .flatMap(stance -> stance.written().stream())
                        .flatMap(rule -> rule.form().patterns())
                        .toList());
    }

    /** The next ones below and above, of those in the rules or else one step away, that the field may hold. */
    List<Operand> neighbours(Operand operand, String type, Field field) {
        var compared = known.computeIfAbsent(owned(type, field.name()), this::compared);
        if (operand instanceof Figure figure) {
            return around(
                            compared.numbers(),
                            figure.number(),
                            number -> number.subtract(BigDecimal.ONE),
                            number -> number.add(BigDecimal.ONE))
                    .filter(other ->
                            field.range().map(range -> range.holds(other)).orElse(true))
                    .filter(other -> !(field.type() instanceof WholeType)
                            || other.stripTrailingZeros().scale() <= 0)
                    .<Operand>map(other -> new Figure(figure.at(), other))
                    .toList();
        }
        var text = (Text) operand;
        return PartialDate.parseDay(text.text()).stream()
                .flatMap(day -> around(compared.days(), day, known -> known.minusDays(1), known -> known.plusDays(1)))
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

    private static <T> Stream<T> around(NavigableSet<T> known, T own, UnaryOperator<T> less, UnaryOperator<T> more) {
        return Stream.of(
                Optional.ofNullable(known.lower(own)).orElseGet(() -> less.apply(own)),
                Optional.ofNullable(known.higher(own)).orElseGet(() -> more.apply(own)));
    }

    private Compared compared(Owned field) {
        return Compared.of(
                patterns.stream()
                        .filter(pattern -> owned(pattern.type(), field.field()).equals(field))
                        .toList(),
                field.field());
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
