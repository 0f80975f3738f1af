package stance.author;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.JsonBuilder;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Range;

/** Provisions with a value in every field that must have one. */
final class Example {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Example() {}

    /**
     * A provision of this type.
     *
     * @param day for fields that hold a date
     */
    static Json provision(ProvisionType type, LocalDate day) {
        var provision = new JsonBuilder().put("type", type.name());
        type.fields().stream()
                .filter(field -> !field.optional())
                .forEach(field -> provision.put(field.name(), value(field, day)));
        return provision.build();
    }

    private static Json value(Field field, LocalDate day) {
        return switch (field.type().kind()) {
            case TEXT -> JsonBuilder.text("to be written");
            case DATE -> JsonBuilder.text(day.toString());
            case WHOLE_NUMBER -> number(field, Range::least);
            case NUMBER -> number(field, Example::middle);
            case FLAG -> JsonBuilder.flag(true);
            case CHOICE -> JsonBuilder.text(field.type().choices().constants().get(0));
            case CHOICES ->
                JsonBuilder.texts(List.of(field.type().choices().constants().get(0)));
            case ACTOR, ACTORS -> throw new IllegalStateException("Only the scenario itself has such a field.");
        };
    }

    private static Json number(Field field, Function<Range, BigDecimal> other) {
        return JsonBuilder.number(field.range()
                .map(range -> wholeInTheMiddle(range).orElseGet(() -> other.apply(range)))
                .orElse(BigDecimal.ONE)
                .toPlainString());
    }

    private static BigDecimal middle(Range range) {
        return range.least().add(range.greatest()).divide(TWO);
    }

    private static Optional<BigDecimal> wholeInTheMiddle(Range range) {
        return Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                .map(rounding -> middle(range).setScale(0, rounding))
                .filter(range::holds)
                .findFirst();
    }
}
