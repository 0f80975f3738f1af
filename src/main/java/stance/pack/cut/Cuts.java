package stance.pack.cut;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.Value;

/**
 * The values of a field that stand for all of its values: what patterns say of any other, they say of one of these. Where
 * they compare the field with another one, there are some more, so that either can be the larger, or they can differ.
 */
public final class Cuts {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** With more members than these, there would be too many sets. */
    private static final int MAX_IN_SETS = 6;

    private final Field field;
    private final Compared compared;
    private final LocalDate day;

    private Cuts(Field field, Compared compared, LocalDate day) {
        this.field = field;
        this.compared = compared;
        this.day = day;
    }

    /**
     * The values; empty stands for an absent field.
     *
     * @param day stands for any day, where the patterns name none
     */
    public static List<Optional<Value>> of(Field field, Compared compared, LocalDate day) {
        var values = new ArrayList<Optional<Value>>();
        new Cuts(field, compared, day).values().forEach(value -> values.add(Optional.of(value)));
        if (field.optional()) {
            values.add(Optional.empty());
        }
        return List.copyOf(values);
    }

    /** One value for a field at which nothing looks: none, where it may be absent. */
    public static Optional<Value> any(Field field, LocalDate day) {
        return field.optional()
                ? Optional.empty()
                : new Cuts(field, new Compared(List.of(), false), day)
                        .values().stream()
                                .filter(value -> !value.equals(new Value.Choices(Set.of())))
                                .findFirst()
                                .map(value -> value);
    }

    /** Whether the values stand for all; not where a set may have too many members to try every one. */
    public static boolean areAll(Field field, Compared compared) {
        return !(field.type() instanceof SetType set)
                || constants(set.choices(), compared).size() <= MAX_IN_SETS;
    }

    private List<Value> values() {
        return switch (field.type().kind()) {
            case TEXT -> texts();
            case DATE -> days();
            case WHOLE_NUMBER ->
                numbers()
                        .<Value>map(number -> new Value.Whole(number.intValue()))
                        .toList();
            case NUMBER ->
                numbers()
                        .<Value>map(number -> new Value.Decimal(number.doubleValue()))
                        .toList();
            case FLAG -> List.of(new Value.Flag(true), new Value.Flag(false));
            case CHOICE ->
                constants(field.type().choices(), compared).stream()
                        .<Value>map(Value.Choice::new)
                        .toList();
            case CHOICES -> sets(field.type().choices());
            // Only the scenario itself has such a field; who proposes what to whom is not for cuts to say.
            case ACTOR, ACTORS -> List.of();
        };
    }

    private List<Value> texts() {
        return Stream.concat(compared.texts().stream(), Stream.of("something else"))
                .distinct()
                .<Value>map(Value.Text::new)
                .toList();
    }

    /** The days that are named, with those before and after. */
    private List<Value> days() {
        var days = new TreeSet<LocalDate>();
        compared.days().forEach(named -> days.addAll(List.of(named.minusDays(1), named, named.plusDays(1))));
        if (days.isEmpty()) {
            days.add(day);
        }
        if (compared.bound()) {
            days.addAll(List.of(day, day.plusDays(1)));
        }
        return days.stream().<Value>map(each -> new Value.Text(each.toString())).toList();
    }

    private Stream<BigDecimal> numbers() {
        var constants = compared.numbers();
        if (compared.bound()) {
            constants.add(constants.isEmpty() ? least() : constants.last().add(TWO));
            constants.add(constants.last().add(TWO));
        }
        return NumberCut.of(field, constants).stream().map(NumberCut::number);
    }

    private BigDecimal least() {
        return field.range().map(range -> range.least()).orElse(BigDecimal.ONE);
    }

    /** Every set, the smaller ones first; of many members, the small and the large sets. */
    private List<Value> sets(EnumType choices) {
        var members = constants(choices, compared);
        var sets = members.size() <= MAX_IN_SETS ? every(members) : smallAndLarge(members);
        return sets.map(LinkedHashSet::new)
                .distinct()
                .<Value>map(Value.Choices::new)
                .toList();
    }

    /** Those that are named and another one; two others where fields are compared with each other. */
    private static List<String> constants(EnumType choices, Compared compared) {
        var named = compared.names();
        var others = choices.constants().stream()
                .filter(constant -> !named.contains(constant))
                .limit(compared.bound() ? 2 : 1);
        return Stream.concat(choices.constants().stream().filter(named::contains), others)
                .toList();
    }

    private static Stream<List<String>> every(List<String> members) {
        return IntStream.range(0, 1 << members.size())
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount))
                .map(chosen -> IntStream.range(0, members.size())
                        .filter(place -> (chosen & (1 << place)) != 0)
                        .mapToObj(members::get)
                        .toList());
    }

    private static Stream<List<String>> smallAndLarge(List<String> members) {
        var pairs = IntStream.range(0, members.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, members.size())
                        .mapToObj(other -> List.of(members.get(one), members.get(other))));
        var almostAll = members.stream()
                .map(left ->
                        members.stream().filter(member -> !member.equals(left)).toList());
        return Stream.of(
                        Stream.of(List.<String>of()),
                        members.stream().map(List::of),
                        pairs,
                        almostAll,
                        Stream.of(members))
                .flatMap(sets -> sets);
    }
}
