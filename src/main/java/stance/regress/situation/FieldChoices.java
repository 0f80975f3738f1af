package stance.regress.situation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stance.pack.form.Operand;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Text;
import stance.pack.record.PartialDate;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.Value;
import stance.regress.situation.Looks.Look;

/** The values of a field that stand for all of its values: no rule tells the others from one of them. */
final class FieldChoices {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** More constants than these would make too many sets. */
    private static final int MAX_IN_SETS = 8;

    private final LocalDate today;

    /**
     * Choices of values.
     *
     * @param today stands for any day, where the rules name none
     */
    FieldChoices(LocalDate today) {
        this.today = today;
    }

    /** Those of a field that is looked at; empty stands for its absence. */
    List<Optional<Value>> of(Field field, Look look) {
        var values = new ArrayList<Optional<Value>>();
        all(field, look).map(Optional::of).forEach(values::add);
        if (field.optional()) {
            values.add(Optional.empty());
        }
        return values;
    }

    /** Whether those of a field stand for all of its values. */
    static boolean isWhole(Field field, Look look) {
        return !(field.type() instanceof SetType set)
                || constants(set.choices().constants(), look).size() <= MAX_IN_SETS;
    }

    /** One of a field at which nobody looks. */
    Optional<Value> any(Field field) {
        return field.optional() ? Optional.empty() : all(field, Look.NONE).findFirst();
    }

    private Stream<Value> all(Field field, Look look) {
        var type = field.type();
        if (type instanceof ChoiceType choice) {
            return constants(choice.choices().constants(), look).stream().map(Value.Choice::new);
        } else if (type instanceof SetType set) {
            return subsets(constants(set.choices().constants(), look));
        } else if (type instanceof FlagType) {
            return Stream.of(new Value.Flag(true), new Value.Flag(false));
        } else if (type instanceof DateType) {
            return days(look).stream().map(day -> new Value.Text(day.toString()));
        } else if (type.isNumeric()) {
            return numbers(field, look).stream().map(number -> number(field, number));
        }
        return Stream.concat(texts(look), Stream.of("other words")).distinct().map(Value.Text::new);
    }

    /** Those that are named and one more, or two where fields are compared with each other. */
    private static Set<String> constants(List<String> all, Look look) {
        var named = look.operands().stream()
                .filter(EnumConstant.class::isInstance)
                .map(operand -> ((EnumConstant) operand).name())
                .toList();
        var chosen = new LinkedHashSet<>(named);
        all.stream()
                .filter(constant -> !named.contains(constant))
                .limit(look.bound() ? 2 : 1)
                .forEach(chosen::add);
        return chosen;
    }

    /** The larger ones first: what rules name is rather contained than not. */
    private static Stream<Value> subsets(Set<String> constants) {
        var few = constants.stream().limit(MAX_IN_SETS).toList();
        var last = (1 << few.size()) - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(missing -> new Value.Choices(new LinkedHashSet<>(IntStream.range(0, few.size())
                        .filter(place -> (missing & (1 << place)) == 0)
                        .mapToObj(few::get)
                        .toList())));
    }

    private Set<LocalDate> days(Look look) {
        var days = new TreeSet<LocalDate>();
        texts(look).flatMap(text -> PartialDate.parseDay(text).stream()).forEach(day -> {
            days.add(day.minusDays(1));
            days.add(day);
            days.add(day.plusDays(1));
        });
        if (days.isEmpty()) {
            days.add(today);
        }
        if (look.bound()) {
            days.add(today);
            days.add(today.plusDays(1));
        }
        return days;
    }

    private static Stream<String> texts(Look look) {
        return look.operands().stream().filter(Text.class::isInstance).map(operand -> ((Text) operand).text());
    }

    /** The constants, one between each two, and one beyond each end. */
    private static Set<BigDecimal> numbers(Field field, Look look) {
        var constants = new TreeSet<BigDecimal>();
        for (Operand operand : look.operands()) {
            if (operand instanceof Figure figure) {
                constants.add(figure.number());
            }
        }
        var least = field.range().map(range -> range.least()).orElse(BigDecimal.ONE);
        if (constants.isEmpty()) {
            constants.add(least);
        }
        if (look.bound()) {
            // Fields that are compared with each other need a smaller one, a larger one, and one between.
            constants.add(constants.last().add(TWO));
        }
        var numbers = new TreeSet<>(constants);
        numbers.add(constants.first().subtract(BigDecimal.ONE));
        numbers.add(constants.last().add(BigDecimal.ONE));
        @Nullable BigDecimal before = null;
        for (var constant : constants) {
            if (before != null) {
                numbers.add(between(field, before, constant));
            }
            before = constant;
        }
        numbers.removeIf(number -> !holds(field, number));
        return numbers.isEmpty() ? Set.of(least) : numbers;
    }

    private static BigDecimal between(Field field, BigDecimal low, BigDecimal high) {
        var middle = low.add(high).divide(TWO);
        return field.type() instanceof WholeType ? middle.setScale(0, RoundingMode.FLOOR) : middle;
    }

    private static boolean holds(Field field, BigDecimal number) {
        var isWhole = number.stripTrailingZeros().scale() <= 0;
        return (isWhole || !(field.type() instanceof WholeType))
                && field.range().map(range -> range.holds(number)).orElse(true);
    }

    private static Value number(Field field, BigDecimal number) {
        return field.type() instanceof WholeType
                ? new Value.Whole(number.intValue())
                : new Value.Decimal(number.doubleValue());
    }
}
