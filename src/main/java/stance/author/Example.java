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
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
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
        return field.type().accept(new FieldType.Visitor<>() {

            @Override
            public Json text() {
                return JsonBuilder.text("to be written");
            }

            @Override
            public Json date() {
                return JsonBuilder.text(day.toString());
            }

            @Override
            public Json whole() {
                return number(range -> range.least());
            }

            @Override
            public Json decimal() {
                return number(Example::middle);
            }

            private Json number(Function<Range, BigDecimal> other) {
                return JsonBuilder.number(field.range()
                        .map(range -> wholeInTheMiddle(range).orElseGet(() -> other.apply(range)))
                        .orElse(BigDecimal.ONE)
                        .toPlainString());
            }

            @Override
            public Json flag() {
                return JsonBuilder.flag(true);
            }

            @Override
            public Json choice(EnumType choices) {
                return JsonBuilder.text(choices.constants().get(0));
            }

            @Override
            public Json set(EnumType choices) {
                return JsonBuilder.texts(List.of(choices.constants().get(0)));
            }

            @Override
            public Json actor() {
                throw new IllegalStateException("Only the scenario itself has such a field.");
            }

            @Override
            public Json actors() {
                return actor();
            }
        });
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
