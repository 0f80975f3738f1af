package stance.regress.witness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Figure;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.Value;

/** The numbers of a field that rules tell apart: those that they name, the ends of its range, and one between each two. */
final class Numbers {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Numbers() {}

    static List<Value> around(Field field, List<Operand> named) {
        var cuts = new TreeSet<BigDecimal>();
        named.stream()
                .filter(Figure.class::isInstance)
                .map(operand -> ((Figure) operand).number())
                .forEach(cuts::add);
        field.range().ifPresent(range -> {
            cuts.add(range.least());
            cuts.add(range.greatest());
        });
        if (cuts.isEmpty()) {
            cuts.add(BigDecimal.ZERO);
        }
        var numbers = new TreeSet<>(cuts);
        numbers.add(cuts.first().subtract(BigDecimal.ONE));
        numbers.add(cuts.last().add(BigDecimal.ONE));
        for (var cut : cuts) {
            var next = cuts.higher(cut);
            if (next != null) {
                numbers.add(cut.add(next).divide(TWO));
            }
        }
        var isWhole = field.type() instanceof WholeType;
        return numbers.stream()
                .map(number -> isWhole ? number.setScale(0, RoundingMode.FLOOR) : number)
                .filter(number ->
                        field.range().map(range -> range.holds(number)).orElse(true))
                .map(number ->
                        isWhole ? (Value) new Value.Whole(number.intValue()) : new Value.Decimal(number.doubleValue()))
                .distinct()
                .toList();
    }
}
