package stance.regress.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.pack.form.Operand;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Value.Choice;
import stance.pack.vocabulary.Value.Choices;

/** The constants of an enum that rules tell apart: those that they name, and two of the others. */
final class Constants {

    private static final int OTHERS = 2;
    private static final int MAX_IN_SETS = 6;

    private Constants() {}

    static List<Choice> singles(EnumType type, List<Operand> named) {
        return apart(type, named, OTHERS).stream().map(Choice::new).toList();
    }

    /** Every set of those that they name and one other, the smaller ones first; of many, the small and the large sets. */
    static List<Choices> sets(EnumType type, List<Operand> named) {
        var members = apart(type, named, 1);
        return hasEverySet(type, named) ? subsets(members) : smallAndLarge(members);
    }

    /** Whether it is every set that rules tell apart. */
    static boolean hasEverySet(EnumType type, List<Operand> named) {
        return apart(type, named, 1).size() <= MAX_IN_SETS;
    }

    private static List<Choices> subsets(List<String> members) {
        return IntStream.range(0, 1 << members.size())
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount))
                .map(chosen -> new Choices(IntStream.range(0, members.size())
                        .filter(place -> (chosen & (1 << place)) != 0)
                        .mapToObj(members::get)
                        .collect(Collectors.toSet())))
                .toList();
    }

    private static List<Choices> smallAndLarge(List<String> members) {
        var all = new HashSet<>(members);
        return Stream.of(
                        Stream.of(Set.<String>of()),
                        members.stream().map(Set::of),
                        members.stream()
                                .flatMap(one -> members.stream()
                                        .filter(other -> one.compareTo(other) < 0)
                                        .map(other -> Set.of(one, other))),
                        members.stream().map(left -> without(all, left)),
                        Stream.<Set<String>>of(all))
                .flatMap(sets -> sets)
                .map(Choices::new)
                .distinct()
                .toList();
    }

    private static Set<String> without(Set<String> all, String left) {
        var others = new HashSet<>(all);
        others.remove(left);
        return others;
    }

    private static List<String> apart(EnumType type, List<Operand> named, int others) {
        Set<String> names = named.stream()
                .filter(EnumConstant.class::isInstance)
                .map(operand -> ((EnumConstant) operand).name())
                .collect(Collectors.toSet());
        var apart = new ArrayList<String>();
        type.constants().stream().filter(names::contains).forEach(apart::add);
        type.constants().stream()
                .filter(constant -> !names.contains(constant))
                .limit(others)
                .forEach(apart::add);
        return apart;
    }
}
