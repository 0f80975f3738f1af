package stance.explore.space;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.pack.cut.Compared;
import stance.pack.cut.NumberCut;
import stance.pack.form.Operand.Figure;
import stance.pack.record.StanceRule;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Value;
import stance.problem.Place;
import stance.problem.Problems;

/**
 * The numbers that stand for every number of a field: the ends of its range, the constants that rules compare it with,
 * and one between each two, which no rule tells from those around it.
 */
final class OpenNumbers {

    private final PolicyPack pack;
    private final ProvisionType type;
    private final Field field;
    private final Problems problems;

    OpenNumbers(PolicyPack pack, ProvisionType type, Field field, Problems problems) {
        this.pack = pack;
        this.type = type;
        this.field = field;
        this.problems = problems;
    }

    /**
     * The values.
     *
     * @param written the one that the proposal has, whose proposer is presumed to accept it alone
     */
    List<FieldValue> of(Opening opening, Optional<Value> written) {
        var rules = pack.stances().stream()
                .flatMap(stance -> stance.rules().stream())
                .toList();
        var unclear = rules.stream().filter(rule -> compared(rule).bound()).findFirst();
        if (unclear.isPresent()) {
            return refused(
                    opening,
                    Phrase.of(
                            "The rule \"%s\" compares %s with more than constants, so no few numbers stand for all.",
                            unclear.get().name(), field.name()));
        }
        var constants = new TreeSet<BigDecimal>();
        rules.forEach(rule -> {
            constants.addAll(compared(rule).numbers());
            constants.addAll(putForward(rule).toList());
        });
        written.ifPresent(value -> constants.add(new BigDecimal(value.words())));
        field.range().ifPresent(range -> {
            constants.add(range.least());
            constants.add(range.greatest());
        });
        return constants.isEmpty()
                ? refused(opening, Phrase.of("No rule compares %s with a number, and it has no range.", field.name()))
                : NumberCut.of(field, constants).stream().map(this::value).toList();
    }

    private Compared compared(StanceRule rule) {
        return Compared.of(
                rule.form()
                        .patterns()
                        .filter(pattern -> pack.vocabulary().lineage(type).contains(pattern.type()))
                        .toList(),
                field.name());
    }

    /** A number that an actor itself puts forward is unlike those around it. */
    private static Stream<BigDecimal> putForward(StanceRule rule) {
        return rule.form().effects().stream()
                .filter(call -> call.effect().isCounterOffer())
                .flatMap(call -> call.arguments().stream())
                .filter(Figure.class::isInstance)
                .map(operand -> ((Figure) operand).number());
    }

    private FieldValue value(NumberCut cut) {
        return new FieldValue(field.name(), words(cut.number()), label(cut));
    }

    private Phrase label(NumberCut cut) {
        var above = cut.above().map(OpenNumbers::words);
        var below = cut.below().map(OpenNumbers::words);
        if (above.isPresent() && below.isPresent()) {
            return Phrase.of("%s between %s and %s", field.name(), above.get(), below.get());
        }
        return above.map(end -> Phrase.of("%s > %s", field.name(), end))
                .or(() -> below.map(end -> Phrase.of("%s < %s", field.name(), end)))
                .orElseGet(() -> Phrase.of("%s %s", field.name(), words(cut.number())));
    }

    private static String words(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private List<FieldValue> refused(Opening opening, Phrase message) {
        problems.error(
                "space.open",
                Place.of(opening.written()),
                message,
                Phrase.of("List the values: %s=1,2,3.", opening.written()));
        return List.of();
    }
}
