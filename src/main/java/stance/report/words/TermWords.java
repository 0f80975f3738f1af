package stance.report.words;

import java.util.Optional;
import stance.language.GivenName;
import stance.language.Phrase;
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
    public static Phrase fields(Term term) {
        var fields = term.type().fields().stream()
                .flatMap(field ->
                        term
                                .value(field.name())
                                .map(value -> Phrase.of("%s: %s", field.name(), words(field, value)))
                                .stream())
                .toList();
        return Phrase.listed(fields, "; ");
    }

    /** Its type and the fields that it states. */
    public static Phrase whole(Term term) {
        var fields = fields(term);
        return fields.values().isEmpty()
                ? Phrase.verbatim(term.type().name())
                : Phrase.of("%s: %s", term.type().name(), fields);
    }

    /** What is other than before, such as {@code rate: 10 percent (was 25 percent)}; the type is the same. */
    static Phrase difference(Term before, Term after) {
        var fields = after.type().fields().stream()
                .filter(field -> !before.value(field.name()).equals(after.value(field.name())))
                .map(field -> Phrase.of(
                        "%s: %s (was %s)",
                        field.name(),
                        words(field, after.value(field.name())),
                        words(field, before.value(field.name()))))
                .toList();
        return Phrase.listed(fields, "; ");
    }

    private static Phrase words(Field field, Optional<Value> value) {
        return value.map(there -> words(field, there)).orElse(GivenName.ABSENT.phrase());
    }

    private static Phrase words(Field field, Value value) {
        if (value instanceof Choice choice && field.type() instanceof ChoiceType type) {
            return label(type.choices(), choice.constant());
        } else if (value instanceof Choices choices
                && field.type() instanceof SetType type
                && !choices.constants().isEmpty()) {
            return Phrase.listed(
                    choices.constants().stream()
                            .map(constant -> label(type.choices(), constant))
                            .toList(),
                    ", ");
        }
        return field.unit().map(unit -> Phrase.of("%s %s", value.shown(), unit)).orElse(Phrase.verbatim(value.shown()));
    }

    private static Phrase label(EnumType choices, String constant) {
        var label = choices.labels().get(constant);
        return label == null ? Phrase.verbatim(constant) : Phrase.verbatim(label);
    }
}
