package stance.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stance.pack.form.Constraint;
import stance.pack.form.Constraint.AllOf;
import stance.pack.form.Constraint.AnyOf;
import stance.pack.form.Constraint.BoundAbsence;
import stance.pack.form.Constraint.Comparison;
import stance.pack.form.Constraint.FieldBinding;
import stance.pack.form.Constraint.Negation;
import stance.pack.form.Operand;
import stance.pack.form.Operand.Bound;
import stance.pack.form.Operand.Several;
import stance.pack.form.Operator;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.FieldType.ActorType;
import stance.pack.vocabulary.FieldType.ActorsType;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.ProvisionType;
import stance.problem.Spot;

/** Makes constraints, and remembers which fields the rule at hand has bound. */
final class RandomConstraints {

    static final List<Operator> RELATIONS = List.of(
            Operator.EQUAL,
            Operator.NOT_EQUAL,
            Operator.LESS,
            Operator.LESS_OR_EQUAL,
            Operator.GREATER,
            Operator.GREATER_OR_EQUAL);

    private static final Spot AT = Spot.NOWHERE;

    private final RandomValues values;
    private final List<Named> bound = new ArrayList<>();
    private boolean absence = true;

    private record Named(String binding, Field field) {}

    RandomConstraints(RandomValues values) {
        this.values = values;
    }

    void clear() {
        bound.clear();
    }

    /** Whether to ask for absent fields as well. */
    void askForAbsence(boolean asked) {
        absence = asked;
    }

    /** How much is bound now, for {@link #reset}. */
    int mark() {
        return bound.size();
    }

    /** Forgets what was bound since the mark. */
    void reset(int mark) {
        bound.subList(mark, bound.size()).clear();
    }

    FieldBinding binding(String name, ProvisionType type) {
        var field = values.one(type.fields());
        bound.add(new Named(name, field));
        return new FieldBinding(AT, name, field.name());
    }

    Constraint any(ProvisionType type, int depth) {
        if (depth == 0 || values.chance(65)) {
            return comparison(type);
        }
        return switch (values.upTo(2)) {
            case 0 -> new Negation(AT, any(type, depth - 1));
            case 1 -> new AllOf(AT, parts(type, depth - 1, AllOf.class));
            default -> new AnyOf(AT, parts(type, depth - 1, AnyOf.class));
        };
    }

    /** Parts of another kind than what joins them, as the reader gives them. */
    private List<Constraint> parts(ProvisionType type, int depth, Class<? extends Constraint> joined) {
        return IntStream.rangeClosed(0, 1 + values.upTo(1))
                .mapToObj(i -> {
                    var part = any(type, depth);
                    return joined.isInstance(part) ? new Negation(AT, part) : part;
                })
                .toList();
    }

    /** A number, or a bound field that holds one, for the figure of an accumulation. */
    Operand number(boolean whole) {
        var numeric =
                bound.stream().filter(named -> named.field().type().isNumeric()).toList();
        if (!numeric.isEmpty() && values.chance(50)) {
            return new Bound(AT, values.one(numeric).binding());
        }
        return new Operand.Figure(
                AT,
                new BigDecimal(values.one(
                        whole
                                ? List.of("0", "1", "2", "3", "10")
                                : List.of("0", "0.4", "0.6", "1.3", "-1.25", "1000"))));
    }

    private Constraint comparison(ProvisionType type) {
        var optional = bound.stream().filter(named -> named.field().optional()).toList();
        if (absence && !optional.isEmpty() && values.chance(10)) {
            return new BoundAbsence(AT, values.one(optional).binding(), values.chance(50));
        }
        var field = values.one(type.fields());
        if (absence && field.optional() && values.chance(15)) {
            var operator = values.chance(50) ? Operator.EQUAL : Operator.NOT_EQUAL;
            return new Comparison(AT, field.name(), operator, new Operand.Nothing(AT));
        }
        if (field.type() instanceof SetType set) {
            return ofSet(field, new ChoiceType(set.choices()));
        } else if (field.type() instanceof ActorsType) {
            return ofSet(field, new ActorType());
        }
        return ofOne(field);
    }

    private Constraint ofSet(Field field, FieldType element) {
        var others = boundTo(field.type());
        if (!others.isEmpty() && values.chance(30)) {
            return new Comparison(
                    AT, field.name(), values.one(List.of(Operator.EQUAL, Operator.NOT_EQUAL)), values.one(others));
        }
        return new Comparison(
                AT, field.name(), values.one(List.of(Operator.CONTAINS, Operator.NOT_CONTAINS)), operand(element));
    }

    private Constraint ofOne(Field field) {
        var sets = field.type() instanceof ChoiceType choice
                ? boundTo(new SetType(choice.choices()))
                : field.type() instanceof ActorType ? boundTo(new ActorsType()) : List.<Operand>of();
        if (!sets.isEmpty() && values.chance(60)) {
            return new Comparison(
                    AT,
                    field.name(),
                    values.one(List.of(Operator.MEMBER_OF, Operator.NOT_MEMBER_OF)),
                    values.one(sets));
        }
        if (values.chance(25)) {
            var several = IntStream.rangeClosed(0, values.upTo(2))
                    .mapToObj(i -> operand(field.type()))
                    .toList();
            return new Comparison(
                    AT, field.name(), values.one(List.of(Operator.IN, Operator.NOT_IN)), new Several(AT, several));
        }
        var operators = field.type().isOrdered() ? RELATIONS : RELATIONS.subList(0, 2);
        return new Comparison(AT, field.name(), values.one(operators), operand(field.type()));
    }

    private Operand operand(FieldType type) {
        var fields = boundTo(type);
        return !fields.isEmpty() && values.chance(40) ? values.one(fields) : values.literal(type);
    }

    private List<Operand> boundTo(FieldType type) {
        return bound.stream()
                .filter(named -> named.field().type().equals(type))
                .<Operand>map(named -> new Bound(AT, named.binding()))
                .toList();
    }
}
