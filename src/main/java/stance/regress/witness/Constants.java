package stance.regress.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Every set of those that they name and one other, the smaller ones first. */
    static List<Choices> sets(EnumType type, List<Operand> named) {
        var members = apart(type, named, 1).stream().limit(MAX_IN_SETS).toList();
        return IntStream.range(0, 1 << members.size())
                .boxed()
                .sorted((one, other) -> Integer.compare(Integer.bitCount(one), Integer.bitCount(other)))
                .map(chosen -> new Choices(IntStream.range(0, members.size())
                        .filter(place -> (chosen & (1 << place)) != 0)
                        .mapToObj(members::get)
                        .collect(Collectors.toSet())))
                .toList();
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
