package stance.pack;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import stance.pack.form.Operand;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.FieldType.ActorType;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.FieldType.DecimalType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.FieldType.TextType;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.problem.Spot;

/** Draws values out of few, so that rules and facts meet often, and out of odd ones, so that they are read rightly. */
final class RandomValues {

    static final List<String> ACTORS = List.of("MEXICO", "UNITED_STATES", "CANADA");

    private static final Spot AT = Spot.NOWHERE;
    private static final List<String> TEXTS =
            List.of("", "a", "10", "9", "1", "1.0", "007", "7", "true", "a \"quoted\" \\ word", "ñ", "null");
    private static final List<String> DATES = List.of("2025-12-31", "2026-01-29", "2026-07-01");
    private static final List<String> WHOLES = List.of("0", "1", "2", "10", "-3", "2147483647", "-2147483648");
    private static final List<String> DECIMALS = List.of("0", "0.0", "0.1", "0.3", "1", "2.5", "-1.25", "1000000000");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** A literal that a field of this type may be compared with; a constant, where it is a set. */
    Operand literal(FieldType type) {
        if (type instanceof TextType) {
            return new Operand.Text(AT, one(TEXTS));
        } else if (type instanceof DateType) {
            return new Operand.Text(AT, one(DATES));
        } else if (type instanceof ActorType) {
            return new Operand.Text(AT, one(ACTORS));
        } else if (type instanceof WholeType) {
            return new Operand.Figure(AT, new BigDecimal(one(WHOLES)));
        } else if (type instanceof DecimalType) {
            return new Operand.Figure(AT, new BigDecimal(one(DECIMALS)));
        } else if (type instanceof FlagType) {
            return new Operand.Flag(AT, random.nextBoolean());
        } else if (type instanceof ChoiceType choice) {
            return constant(choice.choices());
        } else if (type instanceof SetType set) {
            return constant(set.choices());
        }
        throw new IllegalArgumentException("No literal of " + type);
    }

    /** A term of this type, some of its optional fields left out. */
    Term term(String id, ProvisionType type) {
        var values = new LinkedHashMap<String, Value>();
        for (var field : type.fields()) {
            if (!field.optional() || chance(60)) {
                values.put(field.name(), value(field.type()));
            }
        }
        return new Term(id, type, values);
    }

    private Value value(FieldType type) {
        if (type instanceof TextType) {
            return new Value.Text(one(TEXTS));
        } else if (type instanceof DateType) {
            return new Value.Text(one(DATES));
        } else if (type instanceof WholeType) {
            return new Value.Whole(Integer.parseInt(one(WHOLES)));
        } else if (type instanceof DecimalType) {
            return new Value.Decimal(Double.parseDouble(one(DECIMALS)));
        } else if (type instanceof FlagType) {
            return new Value.Flag(random.nextBoolean());
        } else if (type instanceof ChoiceType choice) {
            return new Value.Choice(one(choice.choices().constants()));
        }
        var constants = new HashSet<>(((SetType) type).choices().constants());
        constants.removeIf(constant -> random.nextBoolean());
        return new Value.Choices(constants);
    }

    private Operand constant(EnumType choices) {
        return new Operand.EnumConstant(AT, choices.name(), one(choices.constants()));
    }
}
