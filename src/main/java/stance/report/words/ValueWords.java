package stance.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.PolicyPack;
import stance.pack.form.Operand;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Text;
import stance.pack.record.PartialDate;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.Value.Choice;
import stance.pack.vocabulary.Value.Choices;

/** Values as people read them: with their unit, their label, the name of the actor that they are. */
record ValueWords(PolicyPack pack) {

    /** The value of a field. */
    Phrase of(Field field, Value value) {
        if (value instanceof Choice choice) {
            return constant(field.type().enumType(), choice.constant());
        } else if (value instanceof Choices choices) {
            return choices.constants().isEmpty()
                    ? Phrase.of("nobody and nothing")
                    : Phrase.joined(choices.constants().stream()
                            .map(constant -> constant(field.type().enumType(), constant))
                            .toList());
        } else if (value instanceof Value.Flag flag) {
            return yesOrNo(flag.value());
        } else if (value instanceof Value.Text text) {
            return text(field, text.text());
        }
        return counted(field, value.shown());
    }

    /** What a field is compared with, which is no binding. */
    Phrase of(Field field, Operand operand) {
        if (operand instanceof Text text) {
            return text(field, text.text());
        } else if (operand instanceof Figure figure) {
            return counted(field, figure.number().toPlainString());
        } else if (operand instanceof Flag flag) {
            return yesOrNo(flag.value());
        } else if (operand instanceof EnumConstant constant) {
            return constant(Optional.ofNullable(pack.vocabulary().enums().get(constant.type())), constant.name());
        }
        throw new IllegalArgumentException("This is no value: " + operand);
    }

    /** One of these. */
    static Phrase either(List<Phrase> values) {
        return values.stream()
                .reduce((some, next) -> Phrase.of("%s or %s", some, next))
                .orElse(Phrase.NONE);
    }

    static Phrase yesOrNo(boolean flag) {
        return flag ? Phrase.of("yes") : Phrase.of("no");
    }

    private Phrase constant(Optional<EnumType> choices, String constant) {
        var actor = Optional.ofNullable(pack.actors().get(constant)).map(known -> known.inSentence());
        var label = choices.flatMap(known -> Optional.ofNullable(known.labels().get(constant)));
        // Where another label was chosen, the constant is not the actor by its own name.
        return Stream.of(actor.filter(name -> label.isEmpty() || isNamed(constant, label.get())), label)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Phrase::verbatim)
                .orElse(Phrase.verbatim(constant));
    }

    private boolean isNamed(String actor, Translated label) {
        var known = pack.actor(actor);
        return label.written().equals(known.name().written())
                || label.written().equals(known.inSentence().written())
                || label.written().equals(actor);
    }

    private Phrase text(Field field, String text) {
        var kind = field.type().kind();
        if (kind == FieldType.Kind.DATE) {
            return PartialDate.parseDay(text)
                    .map(Dates::of)
                    .<Phrase>map(day -> Phrase.of("%s", day))
                    .orElse(Phrase.verbatim(text));
        } else if (kind == FieldType.Kind.ACTOR || kind == FieldType.Kind.ACTORS) {
            return Optional.ofNullable(pack.actors().get(text))
                    .map(actor -> Phrase.verbatim(actor.inSentence()))
                    .orElse(Phrase.verbatim(text));
        }
        return Phrase.verbatim(new Value.Text(text).shown());
    }

    private static Phrase counted(Field field, String number) {
        return field.unit().map(unit -> Phrase.of("%s %s", number, unit)).orElse(Phrase.verbatim(number));
    }

    /** A value whose field is not at hand. */
    Phrase of(String field, Value value) {
        return Stream.concat(pack.vocabulary().types().values().stream(), Stream.of(TypeWords.SCENARIO))
                .flatMap(type -> type.field(field).stream())
                .filter(known -> fits(known, value))
                .findFirst()
                .map(known -> of(known, value))
                .orElse(Phrase.verbatim(value.shown()));
    }

    private static boolean fits(Field field, Value value) {
        var constants = field.type().enumType().map(EnumType::constants).orElse(List.of());
        if (value instanceof Choice choice) {
            return constants.contains(choice.constant());
        } else if (value instanceof Choices choices) {
            return constants.containsAll(choices.constants());
        }
        return constants.isEmpty();
    }
}
