package stance.scaffold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import stance.json.Json;
import stance.json.JsonBuilder;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.SetType;
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
        var type = field.type();
        if (type instanceof ChoiceType choice) {
            return JsonBuilder.text(choice.choices().constants().get(0));
        } else if (type instanceof SetType set) {
            return JsonBuilder.texts(List.of(set.choices().constants().get(0)));
        } else if (type instanceof FlagType) {
            return JsonBuilder.flag(true);
        } else if (type.isNumeric()) {
            return JsonBuilder.number(field.range()
                    .map(range -> middle(range, type).toPlainString())
                    .orElse("1"));
        }
        return JsonBuilder.text(type instanceof DateType ? day.toString() : "to be written");
    }

    /** A number in the middle of the range; a whole one where there is one. */
    private static BigDecimal middle(Range range, FieldType type) {
        var middle = range.least().add(range.greatest()).divide(TWO);
        for (var rounding : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
            var whole = middle.setScale(0, rounding);
            if (range.holds(whole)) {
                return whole;
            }
        }
        return type instanceof FieldType.DecimalType ? middle : range.least();
    }
}
