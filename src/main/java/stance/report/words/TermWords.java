package stance.report.words;

import java.util.Optional;
import java.util.stream.Collectors;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.Value.Choice;
import stance.pack.vocabulary.Value.Choices;

/** Terms of a proposal in the words of the vocabulary. */
public final class TermWords {

    private TermWords() {}

    /** The fields that it states, such as {@code payer: Mexico; rate: 25 percent}. */
    public static String fields(Term term) {
        return term.type().fields().stream()
                .flatMap(field ->
                        term.value(field.name()).map(value -> field.name() + ": " + words(field, value)).stream())
                .collect(Collectors.joining("; "));
    }

    /** What is other than before, such as {@code rate: 10 percent (was 25 percent)}; the type is the same. */
    static String difference(Term before, Term after) {
        return after.type().fields().stream()
                .filter(field -> !before.value(field.name()).equals(after.value(field.name())))
                .map(field -> field.name() + ": " + words(field, after.value(field.name())) + " (was "
                        + words(field, before.value(field.name())) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String words(Field field, Optional<Value> value) {
        return value.map(there -> words(field, there)).orElse("absent");
    }

    private static String words(Field field, Value value) {
        if (value instanceof Choice choice && field.type() instanceof ChoiceType type) {
            return label(type.choices(), choice.constant());
        } else if (value instanceof Choices choices
                && field.type() instanceof SetType type
                && !choices.constants().isEmpty()) {
            return choices.constants().stream()
                    .map(constant -> label(type.choices(), constant))
                    .collect(Collectors.joining(", "));
        }
        return value.words() + field.unit().map(unit -> " " + unit).orElse("");
    }

    private static String label(EnumType choices, String constant) {
        return choices.labels().getOrDefault(constant, constant);
    }
}
