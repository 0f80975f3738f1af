package stance.pack.demand;

import java.util.List;
import java.util.stream.Stream;
import stance.pack.cut.Compared;
import stance.pack.cut.NumberCut;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Operand;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Nothing;
import stance.pack.vocabulary.Field;

/** The single values of a field that a pattern names; where one constant alone is not named, that is one too. */
final class NamedValues {

    private NamedValues() {}

    static List<Operand> of(Field field, Pattern pattern) {
        var compared = Compared.of(List.of(pattern), field.name());
        var at = pattern.at();
        return switch (field.type().kind()) {
            case FLAG -> List.of(new Flag(at, true), new Flag(at, false));
            case CHOICE -> {
                var choices = field.type().choices();
                var unnamed = choices.constants().stream()
                        .filter(constant -> !compared.names().contains(constant))
                        .toList();
                yield Stream.concat(compared.names().stream(), unnamed.stream().filter(one -> unnamed.size() == 1))
                        .<Operand>map(constant -> new EnumConstant(at, choices.name(), constant))
                        .toList();
            }
            case WHOLE_NUMBER, NUMBER ->
                NumberCut.of(field, compared.numbers()).stream()
                        .filter(cut -> compared.numbers().contains(cut.number()))
                        .<Operand>map(cut -> new Figure(at, cut.number()))
                        .toList();
            case TEXT, DATE ->
                compared.constants().stream()
                        .filter(constant -> !(constant instanceof Nothing))
                        .distinct()
                        .toList();
            // What a set would have to be depends on what it is.
            case CHOICES, ACTOR, ACTORS -> List.of();
        };
    }
}
