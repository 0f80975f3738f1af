package stance.pack.cut;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.Range;
import stance.pack.vocabulary.Value;

/**
 * A number of a field that stands for itself, or for all those of a stretch between two numbers that rules compare the
 * field with: no comparison tells them from each other.
 *
 * @param number itself; where it stands for a stretch, one that lies within
 * @param above the end below the stretch, which is not part of it; empty where there is none, or no stretch
 * @param below the end above the stretch, which is not part of it; empty where there is none, or no stretch
 */
public record NumberCut(BigDecimal number, Optional<BigDecimal> above, Optional<BigDecimal> below) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * The numbers that stand for every number of the field, in their order.
     *
     * @param constants what it is compared with; those that the field cannot hold do not count
     */
    public static List<NumberCut> of(Field field, Collection<BigDecimal> constants) {
        var own = new TreeSet<>(constants);
        own.removeIf(
                constant -> !field.range().map(range -> range.holds(constant)).orElse(true));
        var cuts = new ArrayList<NumberCut>();
        var before = Optional.<BigDecimal>empty();
        for (var constant : own) {
            stretch(field, before, Optional.of(constant)).ifPresent(cuts::add);
            if (isOf(field, constant)) {
                cuts.add(new NumberCut(constant, Optional.empty(), Optional.empty()));
            }
            before = Optional.of(constant);
        }
        stretch(field, before, Optional.empty()).ifPresent(cuts::add);
        return cuts;
    }

    private static Optional<NumberCut> stretch(Field field, Optional<BigDecimal> above, Optional<BigDecimal> below) {
        var number = held(field, within(field.range(), above, below));
        var lies = above.map(end -> end.compareTo(number) < 0).orElse(true)
                && below.map(end -> number.compareTo(end) < 0).orElse(true)
                && field.range().map(range -> range.holds(number)).orElse(true);
        return lies ? Optional.of(new NumberCut(number, above, below)) : Optional.empty();
    }

    /** Between the two ends; beyond the last one, an end of the range or else the next number. */
    private static BigDecimal within(Optional<Range> range, Optional<BigDecimal> above, Optional<BigDecimal> below) {
        if (above.isPresent() && below.isPresent()) {
            return above.get().add(below.get()).divide(TWO);
        } else if (above.isPresent()) {
            return range.map(Range::greatest).orElseGet(() -> above.get().add(step(above.get())));
        }
        return range.map(Range::least)
                .orElseGet(() -> below.map(end -> end.subtract(step(end))).orElse(BigDecimal.ONE));
    }

    /** So much further that it is another number, however large the end is. */
    private static BigDecimal step(BigDecimal end) {
        return BigDecimal.ONE.max(BigDecimal.valueOf(Math.ulp(end.doubleValue())));
    }

    /** The number that the field keeps. */
    private static BigDecimal held(Field field, BigDecimal number) {
        return field.type() instanceof WholeType
                ? number.setScale(0, RoundingMode.FLOOR)
                : Value.Decimal.nearest(number);
    }

    private static boolean isOf(Field field, BigDecimal number) {
        return !(field.type() instanceof WholeType)
                || number.stripTrailingZeros().scale() <= 0;
    }
}
