package stance.pack.check;

import java.util.Optional;
import stance.language.Phrase;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Text;
import stance.pack.form.Operand.Untyped;
import stance.pack.profile.FormPrinter;
import stance.pack.record.PackInfo;
import stance.pack.record.PartialDate;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.FieldType.ActorType;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.FieldType.DecimalType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.TextType;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.Value.Decimal;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.Severity;
import stance.problem.Spot;

/** Checks that a value fits the field that it is compared with or proposed for. */
final class OperandChecker {

    private final String file;
    private final Vocabulary vocabulary;
    private final Optional<PackInfo> info;
    private final Problems problems;

    OperandChecker(String file, Vocabulary vocabulary, Optional<PackInfo> info, Problems problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.info = info;
        this.problems = problems;
    }

    /** A value of a constraint. */
    void check(Operand operand, FieldType type, String field, Scope scope) {
        if (operand instanceof Bound bound) {
            boundField(bound.binding(), bound.at(), scope).ifPresent(known -> {
                if (!known.type().equals(type)) {
                    misfit(
                            operand,
                            field,
                            type,
                            Phrase.of(
                                    "%s holds %s", bound.binding(), known.type().words()));
                }
            });
        } else {
            checkLiteral(operand, type, field);
        }
    }

    /** A value that is written out. */
    void checkLiteral(Operand operand, FieldType type, String field) {
        if (operand instanceof EnumConstant constant) {
            checkConstant(constant, type, field);
        } else if (operand instanceof Text text && type instanceof ActorType) {
            info.ifPresent(known -> checkActor(text, known));
        } else if (operand instanceof Untyped name) {
            refuseUntyped(name, type, field);
        } else if (!fits(operand, type)) {
            misfit(operand, field, type, Phrase.of("found %s", words(operand)));
        } else {
            checkDigits(operand);
        }
    }

    private void checkActor(Text text, PackInfo known) {
        if (known.actors().containsKey(text.text())) {
            problems.mentioned("actor", text.text());
        } else {
            unknown(
                    "actor",
                    text.text(),
                    "rule.unknown-actor",
                    text.at(),
                    Phrase.of("Unknown actor \"%s\".", text.text()),
                    Nearest.hint(text.text(), known.actors().keySet()));
        }
    }

    private void unknown(String kind, String name, String code, Spot at, Phrase message, Phrase hint) {
        problems.unknown(kind, name, new Problem(code, Severity.ERROR, Place.of(file, at), message, hint));
    }

    /** A name alone: the field tells what was meant. */
    private void refuseUntyped(Untyped name, FieldType type, String field) {
        var meant = Meant.by(name.name(), type);
        problems.error(
                "rule.untyped",
                Place.of(file, name.at()),
                Phrase.of("\"%s\" holds %s; found the name %s alone.", field, type.words(), name.name()),
                meant.map(Meant::hint)
                        .orElse(Phrase.of("A constant is written with its enum, a text in double quotes.")),
                meant.flatMap(known -> known.repair(file, name.at(), name.name())));
    }

    private void checkDigits(Operand operand) {
        if (operand instanceof Figure figure && !Decimal.holds(figure.number())) {
            error(
                    "rule.precision",
                    figure.at(),
                    Phrase.of("This number has more digits than are kept; found %s.", words(figure)),
                    Phrase.of(
                            "The nearest one is %s.",
                            Decimal.nearest(figure.number())
                                    .stripTrailingZeros()
                                    .toPlainString()));
        }
    }

    /** A number that the field can never hold tells none of its values from another. */
    void checkRange(Operand operand, Field field) {
        if (operand instanceof Figure figure) {
            field.range()
                    .filter(range -> !range.holds(figure.number()))
                    .ifPresent(range -> error(
                            "rule.range",
                            figure.at(),
                            Phrase.of(
                                    "\"%s\" lies between %s and %s; found %s.",
                                    field.name(),
                                    range.least().toPlainString(),
                                    range.greatest().toPlainString(),
                                    words(figure)),
                            Phrase.NONE));
        }
    }

    /** A number that the figure of an accumulation is compared with. */
    void checkNumber(Operand operand, Scope scope) {
        if (operand instanceof Bound bound) {
            boundField(bound.binding(), bound.at(), scope)
                    .filter(field -> !field.type().isNumeric())
                    .ifPresent(field -> error(
                            "rule.not-a-number",
                            bound.at(),
                            Phrase.of("%s does not hold a number.", bound.binding()),
                            Phrase.NONE));
        } else if (!(operand instanceof Figure)) {
            error(
                    "rule.not-a-number",
                    operand.at(),
                    Phrase.of("A figure is compared with a number; found %s.", words(operand)),
                    Phrase.NONE);
        } else {
            checkDigits(operand);
        }
    }

    /** The field that is bound to this name; empty after a problem was noted. */
    Optional<Field> boundField(String binding, Spot at, Scope scope) {
        var field = scope.field(binding);
        if (field.isEmpty() && !scope.isRefused(binding)) {
            error(
                    "rule.unknown-binding",
                    at,
                    scope.isBound(binding)
                            ? Phrase.of("%s is a fact; a constraint compares with a bound field.", binding)
                            : Phrase.of("%s is not bound to a field before this point.", binding),
                    scope.isBound(binding) ? Phrase.NONE : Nearest.hint(binding, scope.names()));
        }
        return field;
    }

    private void checkConstant(EnumConstant constant, FieldType type, String field) {
        var known = Optional.ofNullable(vocabulary.enums().get(constant.type()));
        if (known.isEmpty() && vocabulary.refused().contains(constant.type())) {
            return;
        }
        if (known.isEmpty()) {
            unknown(
                    "enum",
                    constant.type(),
                    "rule.unknown-type",
                    constant.at(),
                    Phrase.of("Unknown enum \"%s\".", constant.type()),
                    Nearest.hint(constant.type(), vocabulary.enums().keySet()));
        } else if (!known.equals(type.enumType())) {
            misfit(constant, field, type, Phrase.of("found %s", words(constant)));
        } else if (known.get().labels().containsKey(constant.name())) {
            problems.mentioned("enum", constant.type());
            problems.mentioned("constant of " + constant.type(), constant.name());
        } else {
            unknown(
                    "constant of " + constant.type(),
                    constant.name(),
                    "rule.unknown-constant",
                    constant.at(),
                    Phrase.of("Unknown constant \"%s\" of %s.", constant.name(), constant.type()),
                    Nearest.hint(constant.name(), known.get().constants()));
        }
    }

    private static boolean fits(Operand operand, FieldType type) {
        if (operand instanceof Text text) {
            return type instanceof TextType
                    || (type instanceof DateType
                            && PartialDate.parseDay(text.text()).isPresent());
        } else if (operand instanceof Figure figure) {
            return type instanceof DecimalType || (type instanceof WholeType && isInt(figure));
        }
        return operand instanceof Flag && type instanceof FlagType;
    }

    private static boolean isInt(Figure figure) {
        return figure.isWhole() && figure.number().toBigInteger().bitLength() < Integer.SIZE;
    }

    private void misfit(Operand operand, String field, FieldType type, Phrase found) {
        var meant = Meant.by(operand, type);
        problems.error(
                "rule.wrong-value",
                Place.of(file, operand.at()),
                Phrase.of("\"%s\" holds %s; %s.", field, type.words(), found),
                meant.map(Meant::hint).orElse(Phrase.NONE),
                meant.flatMap(known -> known.repair(file, operand.at(), FormPrinter.print(operand))));
    }

    private static String words(Operand operand) {
        if (operand instanceof Text text) {
            return "\"" + text.text() + "\"";
        } else if (operand instanceof Figure figure) {
            return figure.number().toPlainString();
        } else if (operand instanceof EnumConstant constant) {
            return constant.type() + "." + constant.name();
        } else if (operand instanceof Flag flag) {
            return String.valueOf(flag.value());
        }
        return "null";
    }

    private void error(String code, Spot at, Phrase message, Phrase hint) {
        problems.error(code, Place.of(file, at), message, hint);
    }
}
