package stance.author;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.language.Phrase;
import stance.pack.form.Annotation;
import stance.pack.form.Condition.Pattern;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Effect;
import stance.pack.form.EffectCall;
import stance.pack.form.EffectCall.BoundFact;
import stance.pack.form.Operand;
import stance.pack.form.Operator;
import stance.pack.form.PlainComparison;
import stance.pack.form.RuleForm;
import stance.pack.profile.RuleLayout;
import stance.pack.record.StanceReader;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.Names;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Spot;

/** The rule of a new stance. */
final class StanceForm {

    /** Names that cannot be taken for anything else; other values are quoted. */
    private static final Set<String> PLAIN =
            Set.of("actor", "topic", "strength", "basis", "speaker", "language", "visibility", "status");

    private static final java.util.regex.Pattern NUMBER =
            java.util.regex.Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

    private StanceForm() {}

    /** The rule as text, with a line break at its end. */
    static String print(String name, Map<String, String> metadata, Pattern pattern, EffectCall effect) {
        var annotations = new ArrayList<Annotation>();
        for (var key : StanceReader.KEYS) {
            Optional.ofNullable(metadata.get(key)).ifPresent(value -> annotations.add(annotation(key, value)));
        }
        return RuleLayout.of(new RuleForm(Spot.NOWHERE, name, annotations, List.of(pattern), List.of(effect)));
    }

    /**
     * The facts of a type that pass the tests.
     *
     * @throws stance.problem.RefusedException if one of its fields is unknown, or cannot have such a value
     */
    static Pattern pattern(ProvisionType type, List<PlainComparison> tests) {
        var constraints = tests.stream().map(test -> constraint(type, test)).toList();
        return new Pattern(Spot.NOWHERE, Optional.of(binding(type.name())), type.name(), constraints);
    }

    private static Constraint constraint(ProvisionType type, PlainComparison test) {
        var field = type.field(test.field())
                .orElseThrow(() -> Refusal.of(
                        "scaffold.unknown-field",
                        Place.of(test.field()),
                        Phrase.of("There is no field \"%s\" in %s.", test.field(), type.name()),
                        Nearest.hint(test.field(), type.fieldNames())));
        var operands =
                test.values().stream().map(value -> operand(field, value)).toList();
        var isSeveral = test.operator() == Operator.IN || test.operator() == Operator.NOT_IN;
        if (operands.isEmpty() || (!isSeveral && operands.size() > 1)) {
            throw Refusal.of(
                    "scaffold.values",
                    Place.of(test.field()),
                    Phrase.of(
                            "\"%s\" compares with one value; these are %s.",
                            test.operator().symbol(), operands.size()),
                    Phrase.NONE);
        }
        return new Comparison(
                Spot.NOWHERE,
                field.name(),
                test.operator(),
                isSeveral ? new Operand.Several(Spot.NOWHERE, operands) : operands.get(0));
    }

    /** A value as rules write it; whether its field can have it is told where it then stands. */
    private static Operand operand(Field field, String value) {
        return switch (field.type().kind()) {
            case CHOICE, CHOICES ->
                new Operand.EnumConstant(
                        Spot.NOWHERE, field.type().enumType().orElseThrow().name(), constant(field, value));
            case WHOLE_NUMBER, NUMBER -> new Operand.Figure(Spot.NOWHERE, number(field, value));
            case FLAG -> new Operand.Flag(Spot.NOWHERE, Boolean.parseBoolean(value));
            case TEXT, DATE, ACTOR, ACTORS -> new Operand.Text(Spot.NOWHERE, value);
        };
    }

    private static String constant(Field field, String value) {
        var known = field.type().enumType().orElseThrow().constants();
        if (!known.contains(value)) {
            throw Refusal.of(
                    "scaffold.value",
                    Place.of(field.name()),
                    Phrase.of("\"%s\" is none of the values of %s.", value, field.name()),
                    Nearest.hint(value, known));
        }
        return value;
    }

    private static BigDecimal number(Field field, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw Refusal.of(
                    "scaffold.value",
                    Place.of(field.name()),
                    Phrase.of("\"%s\" is no number, such as %s has.", value, field.name()),
                    Phrase.NONE);
        }
        return new BigDecimal(value);
    }

    /** An effect on what the pattern of a type matches. */
    static EffectCall effect(Effect effect, String type, String missing) {
        var arguments = effect == Effect.REQUIRES
                ? List.<Operand>of(new Operand.Text(Spot.NOWHERE, missing))
                : List.<Operand>of();
        return new EffectCall(Spot.NOWHERE, effect, List.of(new BoundFact(Spot.NOWHERE, binding(type))), arguments);
    }

    /** What a rule calls the facts of a type. */
    static String binding(String type) {
        return "$" + Wording.small(type);
    }

    /** What a rule says of itself; what could be taken for something else is quoted. */
    static Annotation annotation(String key, String value) {
        var isPlain = PLAIN.contains(key) && value.matches("[A-Za-z][A-Za-z0-9_]*") && !Names.isReserved(value);
        return new Annotation(Spot.NOWHERE, key, Optional.of(new Annotation.Value(Spot.NOWHERE, value, !isPlain)));
    }
}
