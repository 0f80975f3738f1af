package stance.report.words;

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
