package stance.pack.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stance.language.Phrase;
import stance.pack.form.Operand;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Text;
import stance.pack.vocabulary.FieldType;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Repair;
import stance.problem.Spot;

/**
 * What was meant by a value that a field cannot hold.
 *
 * @param written as it is to be written
 * @param isSure whether nothing else can have been meant
 */
record Meant(String written, boolean isSure) {

    /** By a name, a text or a constant of another enum; empty where nothing comes near. */
    static Optional<Meant> by(Operand operand, FieldType type) {
        if (operand instanceof Text text) {
            return by(text.text(), type);
        } else if (operand instanceof EnumConstant constant) {
            return by(constant.name(), type);
        }
        return type.kind() == FieldType.Kind.TEXT ? text(operand) : Optional.empty();
    }

    /** By this name or text. */
    static Optional<Meant> by(String name, FieldType type) {
        return switch (type.kind()) {
            case CHOICE, CHOICES -> constant(name, type);
            case NUMBER, WHOLE_NUMBER ->
                name.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? Optional.of(new Meant(name, true)) : Optional.empty();
            case FLAG -> {
                var word = name.toLowerCase(Locale.ROOT);
                yield List.of("true", "false").contains(word) ? Optional.of(new Meant(word, true)) : Optional.empty();
            }
            case TEXT, ACTOR, ACTORS -> Optional.of(new Meant(quoted(name), true));
            case DATE -> Optional.empty();
        };
    }

    private static Optional<Meant> text(Operand operand) {
        if (operand instanceof Figure figure) {
            return Optional.of(new Meant(quoted(figure.number().toPlainString()), true));
        }
        return operand instanceof Flag flag
                ? Optional.of(new Meant(quoted(String.valueOf(flag.value())), true))
                : Optional.empty();
    }

    private static Optional<Meant> constant(String name, FieldType type) {
        var choices = type.choices();
        var letters = letters(name);
        return choices.labels().entrySet().stream()
                .filter(constant -> letters(constant.getKey()).equals(letters)
                        || letters(constant.getValue().toString()).equals(letters))
                .findFirst()
                .map(constant -> new Meant(choices.name() + "." + constant.getKey(), true))
                .or(() -> Nearest.closest(name, choices.constants())
                        .map(constant -> new Meant(choices.name() + "." + constant, false)));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    Phrase hint() {
        return isSure ? Phrase.of("Write %s in its place.", written) : Phrase.of("Maybe you meant \"%s\".", written);
    }

    /** What puts it right, where that is sure. */
    Optional<Repair> repair(String file, Spot at, String found) {
        return isSure ? Optional.of(new Repair(Place.of(file, at), found, written)) : Optional.empty();
    }
}
