package stance.pack.cut;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Text;
import stance.pack.record.PartialDate;

/**
 * What patterns compare one field with.
 *
 * @param constants in the order of the patterns; lists are taken apart
 * @param bound whether they also compare it with another field, or hand its value on
 */
public record Compared(List<Operand> constants, boolean bound) {

    /** Keeps its own copy. */
    public Compared {
        constants = List.copyOf(constants);
    }

    /**
     * What these patterns compare a field with.
     *
     * @param patterns those that match facts that have the field
     */
    public static Compared of(Collection<Pattern> patterns, String field) {
        var leaves = patterns.stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(Constraint::leaves)
                .filter(leaf -> Reads.field(leaf).filter(field::equals).isPresent())
                .toList();
        var operands = leaves.stream().flatMap(Compared::operands).toList();
        return new Compared(
                operands.stream().filter(operand -> !(operand instanceof Bound)).toList(),
                leaves.stream().anyMatch(FieldBinding.class::isInstance)
                        || operands.stream().anyMatch(Bound.class::isInstance));
    }

    /** Whether no pattern looks at the field. */
    public boolean isNothing() {
        return constants.isEmpty() && !bound;
    }

    /** The numbers among the constants. */
    public NavigableSet<BigDecimal> numbers() {
        return sorted(Figure.class, figure -> Stream.of(figure.number()));
    }

    /** The days among the constants. */
    public NavigableSet<LocalDate> days() {
        return sorted(Text.class, text -> PartialDate.parseDay(text.text()).stream());
    }

    /** The texts among the constants. */
    public List<String> texts() {
        return of(Text.class).map(Text::text).distinct().toList();
    }

    /** The constants of enums among the constants, by their names. */
    public List<String> names() {
        return of(EnumConstant.class).map(EnumConstant::name).distinct().toList();
    }

    static Stream<Operand> operands(Constraint leaf) {
        if (leaf instanceof Comparison comparison) {
            return comparison.operand().each().stream();
        }
        return Stream.empty();
    }

    private <O extends Operand> Stream<O> of(Class<O> kind) {
        return constants.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <O extends Operand, T extends Comparable<? super T>> NavigableSet<T> sorted(
            Class<O> kind, Function<O, Stream<T>> values) {
        return of(kind).flatMap(values).collect(Collectors.toCollection(TreeSet::new));
    }
}
