package stance.evaluate;

import java.math.BigDecimal;

/** What an effect was told besides its targets. */
public sealed interface Argument {

    /** As people read it. */
    String words();

    /** A text, such as what is missing or the name of a field; also the name of an enum constant. */
    record Text(String text) implements Argument {
        @Override
        public String words() {
            return text;
        }
    }

    /** A number. */
    record Figure(BigDecimal number) implements Argument {
        /** Equal numbers are equal arguments, however they were written. */
        public Figure {
            number = number.stripTrailingZeros();
        }

        @Override
        public String words() {
            return number.toPlainString();
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Argument {
        @Override
        public String words() {
            return String.valueOf(value);
        }
    }

    /** The argument that a rule gave. */
    static Argument of(Object given) {
        if (given instanceof Number number) {
            return new Figure(new BigDecimal(number.toString()));
        } else if (given instanceof Boolean flag) {
            return new Flag(flag);
        } else if (given instanceof Enum<?> constant) {
            return new Text(constant.name());
        } else if (given instanceof String text) {
            return new Text(text);
        }
        throw new IllegalArgumentException("A rule gave an argument of no known kind: " + given);
    }
}
