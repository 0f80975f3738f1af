package stance.author;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.JsonBuilder;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Range;

/**
 * Provisions with a value in every field that must have one, and in those that most rules ask for: the value that most of
 * them look for, or else the first one that there is; no actor twice in a term.
 */
final class Example {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final PolicyPack pack;
    private final UsualValues usual;
    private final LocalDate day;
    private final Set<String> taken = new HashSet<>();

    private Example(PolicyPack pack, UsualValues usual, LocalDate day) {
        this.pack = pack;
        this.usual = usual;
        this.day = day;
    }

    /**
     * A provision of this type.
     *
     * @param day for fields that hold a date
     */
    static Json provision(PolicyPack pack, ProvisionType type, LocalDate day) {
        var example = new Example(pack, new UsualValues(pack, type), day);
        var provision = new JsonBuilder().put("type", type.name());
        type.fields().stream()
                .filter(field -> !field.optional() || example.usual.isAskedFor(field))
                .forEach(field -> provision.put(field.name(), example.value(field)));
        return provision.build();
    }

    private Json value(Field field) {
        var found = usual.of(field).stream().findFirst();
        return switch (field.type().kind()) {
            case TEXT -> JsonBuilder.text(found.orElse("to be written"));
            case DATE -> JsonBuilder.text(found.orElse(day.toString()));
            case WHOLE_NUMBER -> found.map(JsonBuilder::number).orElseGet(() -> number(field, Range::least));
            case NUMBER -> found.map(JsonBuilder::number).orElseGet(() -> number(field, Example::middle));
            case FLAG -> JsonBuilder.flag(!found.filter("false"::equals).isPresent());
            case CHOICE -> JsonBuilder.text(choice(field));
            case CHOICES -> JsonBuilder.texts(List.of(choice(field)));
            case ACTOR, ACTORS -> throw new IllegalStateException("Only the scenario itself has such a field.");
        };
    }

    private String choice(Field field) {
        var all = field.type().choices().constants();
        var choices =
                Stream.concat(usual.of(field).stream(), all.stream()).distinct().toList();
        var choice = choices.stream()
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElse(choices.get(0));
        if (pack.actors().containsKey(choice)) {
            taken.add(choice);
        }
        return choice;
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
