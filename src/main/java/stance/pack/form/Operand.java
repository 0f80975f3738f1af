package stance.pack.form;

import java.math.BigDecimal;
import java.util.List;
import stance.problem.Spot;

/** What a field is compared with, or what an effect is told. */
public sealed interface Operand {

    /** Where it begins. */
    Spot at();

    /** The values one by one: those of {@code in}, and itself alone where it is not several. */
    default List<Operand> each() {
        return this instanceof Several several ? several.values() : List.of(this);
    }

    /** A string, without its quotes and escapes. */
    record Text(Spot at, String text) implements Operand {}

    /** A number; one without a decimal point is whole. */
    record Figure(Spot at, BigDecimal number) implements Operand {
        /** Whether it was written without a decimal point. */
        public boolean isWhole() {
            return number.scale() <= 0;
        }
    }

    /** True or false. */
    record Flag(Spot at, boolean value) implements Operand {}

    /** {@code null}: the field is absent. */
    record Nothing(Spot at) implements Operand {}

    /** {@code Enum.CONSTANT}. */
    record EnumConstant(Spot at, String type, String name) implements Operand {}

    /** A constant that is written without its type: refused, with the type that its field tells. */
    record Untyped(Spot at, String name) implements Operand {}

    /** {@code $binding}: the value of a field of this or an earlier pattern. */
    record Bound(Spot at, String binding) implements Operand {}

    /** {@code ( a, b )}: the values of {@code in}. */
    record Several(Spot at, List<Operand> values) implements Operand {
        /** Keeps its own copy. */
        public Several {
            values = List.copyOf(values);
        }
    }
}
