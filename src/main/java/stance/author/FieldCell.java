package stance.author;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stance.language.Phrase;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Operand;
import stance.pack.form.Operand.EnumConstant;
import stance.pack.form.Operand.Figure;
import stance.pack.form.Operand.Flag;
import stance.pack.form.Operand.Nothing;
import stance.pack.form.Operand.Several;
import stance.pack.form.Operand.Text;
import stance.pack.form.Operator;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.Spot;

/**
 * What a rule asks of one field, as a cell says it: {@code >= 202}, {@code STEEL, ALUMINIUM}, {@code not STEEL},
 * {@code contains MEXICO; not contains CANADA}, {@code absent or > 0}. A semicolon joins what must all hold, {@code or}
 * what one of must; a value alone is what the field must be, or, of a set, what must be in it.
 */
final class FieldCell {

    private static final String ABSENT = "absent";
    private static final String PRESENT = "present";

    /** How a test begins that says its operator; longer ones first. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("not contains ", Operator.NOT_CONTAINS),
            new Sign("contains ", Operator.CONTAINS),
            new Sign("not in ", Operator.NOT_IN),
            new Sign("not ", Operator.NOT_IN),
            new Sign("in ", Operator.IN),
            new Sign("==", Operator.EQUAL),
            new Sign("!=", Operator.NOT_EQUAL),
            new Sign("<=", Operator.LESS_OR_EQUAL),
            new Sign("=<", Operator.LESS_OR_EQUAL),
            new Sign(">=", Operator.GREATER_OR_EQUAL),
            new Sign("=>", Operator.GREATER_OR_EQUAL),
            new Sign("\u2264", Operator.LESS_OR_EQUAL),
            new Sign("\u2265", Operator.GREATER_OR_EQUAL),
            new Sign("\u2260", Operator.NOT_EQUAL),
            new Sign("<", Operator.LESS),
            new Sign(">", Operator.GREATER),
            new Sign("=", Operator.EQUAL));

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,9})?");

    /** A thousand, a decimal comma, or a list: who wrote it has not said. */
    private static final Pattern COMMA_IN_DIGITS = Pattern.compile(".*\\d,\\d.*");

    private record Sign(String text, Operator operator) {}

    private final Field field;
    private final Place place;
    private final Problems problems;

    private FieldCell(Field field, Place place, Problems problems) {
        this.field = field;
        this.place = place;
        this.problems = problems;
    }

    /** Constraints on one field as a cell; empty where no cell can say them. */
    static Optional<String> print(List<Constraint> constraints, FieldType type) {
        var parts = new ArrayList<String>();
        for (var constraint : constraints) {
            var part = constraint instanceof AnyOf any ? anyOf(any, type) : test(constraint, type);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(String.join("; ", parts));
    }

    private static Optional<String> anyOf(AnyOf any, FieldType type) {
        var tests = any.parts().stream().map(part -> test(part, type)).toList();
        return tests.stream().allMatch(Optional::isPresent)
                ? Optional.of(tests.stream().map(Optional::orElseThrow).collect(Collectors.joining(" or ")))
                : Optional.empty();
    }

    private static Optional<String> test(Constraint constraint, FieldType type) {
        if (!(constraint instanceof Comparison comparison)) {
            return Optional.empty();
        }
        var values = comparison.operand().each().stream().map(FieldCell::value).toList();
        if (values.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var written = values.stream().map(Optional::orElseThrow).collect(Collectors.joining(", "));
        return switch (comparison.operator()) {
            case EQUAL ->
                Optional.of(comparison.operand() instanceof Nothing ? ABSENT : isSet(type) ? "== " + written : written);
            case NOT_EQUAL -> Optional.of(comparison.operand() instanceof Nothing ? PRESENT : "!= " + written);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, CONTAINS, NOT_CONTAINS ->
                Optional.of(comparison.operator().symbol() + " " + written);
            case IN -> Optional.of(values.size() == 1 ? "in " + written : written);
            case NOT_IN -> Optional.of("not in " + written);
            case MEMBER_OF, NOT_MEMBER_OF -> Optional.empty();
        };
    }

    /** A value as cells have it; empty where it is no value but a binding. */
    static Optional<String> value(Operand operand) {
        if (operand instanceof Text text) {
            return Optional.of(isPlain(text.text()) ? text.text() : quoted(text.text()));
        } else if (operand instanceof Figure figure) {
            return Optional.of(figure.number().toPlainString());
        } else if (operand instanceof Flag flag) {
            return Optional.of(String.valueOf(flag.value()));
        } else if (operand instanceof EnumConstant constant) {
            return Optional.of(constant.name());
        }
        return operand instanceof Nothing ? Optional.of(ABSENT) : Optional.empty();
    }

    /** Whether it reads as itself and not as an operator, a number of values or the like. */
    private static boolean isPlain(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.chars().noneMatch(each -> "\",;".indexOf(each) >= 0)
                && !text.contains(" or ")
                && !text.equals(ABSENT)
                && !text.equals(PRESENT)
                && SIGNS.stream().noneMatch(sign -> text.startsWith(sign.text()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** What a cell asks of a field; what cannot be read is noted with the place of the cell. */
    static List<Constraint> read(String cell, Field field, Place place, Problems problems) {
        return new FieldCell(field, place, problems).constraints(cell);
    }

    private List<Constraint> constraints(String cell) {
        return Parts.of(cell, ";").stream().flatMap(part -> part(part).stream()).toList();
    }

    private List<Constraint> part(String text) {
        var choices = Parts.of(text, " or ");
        if (isDoubtful(choices)) {
            problems.error(
                    "sheet.values",
                    place,
                    Phrase.of("\"%s\" can be read in two ways.", text),
                    Phrase.of("Put a comma where neither may be, or a sign such as != or == on each side of \"or\"."));
            return List.of();
        }
        var tests = choices.stream().flatMap(choice -> test(choice).stream()).toList();
        if (choices.size() == 1 || tests.isEmpty()) {
            return tests;
        }
        if (tests.size() > choices.size()) {
            values("or", tests.size());
        }
        return List.of(new AnyOf(Spot.NOWHERE, tests));
    }

    /** "not STEEL or COPPER": whether the second is meant, or is not either. */
    private static boolean isDoubtful(List<String> choices) {
        return choices.get(0).startsWith("not ")
                && choices.stream()
                        .skip(1)
                        .anyMatch(choice -> !choice.equals(ABSENT)
                                && !choice.equals(PRESENT)
                                && SIGNS.stream().noneMatch(sign -> choice.startsWith(sign.text())));
    }

    /** One test; of several members of a set, one for each. */
    private List<Constraint> test(String text) {
        if (text.equals(ABSENT) || text.equals(PRESENT)) {
            var operator = text.equals(ABSENT) ? Operator.EQUAL : Operator.NOT_EQUAL;
            return List.of(comparison(operator, new Nothing(Spot.NOWHERE)));
        }
        var sign = SIGNS.stream().filter(each -> text.startsWith(each.text())).findFirst();
        var rest = sign.map(known -> text.substring(known.text().length())).orElse(text);
        var values = values(rest, field, place, problems);
        if (values.isEmpty()) {
            return List.of();
        }
        if (sign.isEmpty() && isSet(field.type())) {
            return values.stream()
                    .map(value -> comparison(Operator.CONTAINS, value))
                    .toList();
        }
        return List.of(comparison(
                sign.map(Sign::operator).orElse(values.size() > 1 ? Operator.IN : Operator.EQUAL), sign, values));
    }

    private Constraint comparison(Operator operator, Optional<Sign> sign, List<Operand> values) {
        // "not STEEL" is "!= STEEL", and shorter to say.
        if (values.size() == 1
                && sign.filter(each -> each.text().equals("not ")).isPresent()) {
            return comparison(Operator.NOT_EQUAL, values.get(0));
        }
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            return comparison(operator, new Several(Spot.NOWHERE, values));
        }
        if (values.size() > 1) {
            values(operator.symbol(), values.size());
        }
        return comparison(operator, values.get(0));
    }

    private Constraint comparison(Operator operator, Operand value) {
        return new Comparison(Spot.NOWHERE, field.name(), operator, value);
    }

    private void values(String operator, int count) {
        problems.error(
                "sheet.values",
                place,
                Phrase.of("\"%s\" compares with one value; these are %s.", operator, count),
                Phrase.of("Join tests with \"or\", or with a semicolon where all must hold."));
    }

    /** The values in a list of them; whether the field can have each is told where the rule then stands. */
    static List<Operand> values(String list, Field field, Place place, Problems problems) {
        var kind = field.type().kind();
        var isNumber = kind == FieldType.Kind.NUMBER || kind == FieldType.Kind.WHOLE_NUMBER;
        if (isNumber && COMMA_IN_DIGITS.matcher(list).matches()) {
            problems.error(
                    "sheet.value",
                    place,
                    Phrase.of("\"%s\" may be one number or several.", list.strip()),
                    Phrase.of("Write one with a point, as in 30.5, and several with blanks, as in 30, 5."));
            return List.of();
        }
        return Parts.of(list, ",").stream()
                .flatMap(value -> operand(value, field, place, problems).stream())
                .toList();
    }

    private static Optional<Operand> operand(String written, Field field, Place place, Problems problems) {
        var text = Parts.unquoted(written);
        return switch (field.type().kind()) {
            case CHOICE, CHOICES -> constant(text, field, place, problems);
            case WHOLE_NUMBER, NUMBER -> number(text, field, place, problems);
            case FLAG -> flag(text, field, place, problems);
            case TEXT, DATE, ACTOR, ACTORS -> Optional.of(new Text(Spot.NOWHERE, text));
        };
    }

    /** A constant by its name, or by what people read. */
    private static Optional<Operand> constant(String text, Field field, Place place, Problems problems) {
        var type = field.type().choices();
        var found = type.labels().entrySet().stream()
                .filter(each -> each.getKey().equals(text)
                        || each.getValue().all().anyMatch(label -> label.equalsIgnoreCase(text)))
                .map(Map.Entry::getKey)
                .findFirst();
        if (found.isEmpty()) {
            problems.error(
                    "sheet.value",
                    place,
                    Phrase.of("\"%s\" is none of the values of %s.", text, field.name()),
                    Nearest.hint(text, type.constants()));
        }
        return found.map(name -> new EnumConstant(Spot.NOWHERE, type.name(), name));
    }

    private static Optional<Operand> number(String text, Field field, Place place, Problems problems) {
        if (!NUMBER.matcher(text).matches()) {
            problems.error(
                    "sheet.value",
                    place,
                    Phrase.of("\"%s\" is no number, such as %s has.", text, field.name()),
                    text.endsWith("%")
                            ? Phrase.of("Write it without the sign.")
                            : Phrase.of("Write a number, or a test such as >= 10; <= 30."));
            return Optional.empty();
        }
        return Optional.of(new Figure(Spot.NOWHERE, new BigDecimal(text)));
    }

    private static Optional<Operand> flag(String text, Field field, Place place, Problems problems) {
        var isTrue = text.equalsIgnoreCase("true");
        if (!isTrue && !text.equalsIgnoreCase("false")) {
            problems.error(
                    "sheet.value",
                    place,
                    Phrase.of("\"%s\" is neither true nor false, as %s is.", text, field.name()),
                    Phrase.NONE);
            return Optional.empty();
        }
        return Optional.of(new Flag(Spot.NOWHERE, isTrue));
    }

    private static boolean isSet(FieldType type) {
        return type.kind() == FieldType.Kind.CHOICES || type.kind() == FieldType.Kind.ACTORS;
    }
}
