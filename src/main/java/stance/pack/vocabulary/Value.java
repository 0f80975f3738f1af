package stance.pack.vocabulary;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import stance.language.GivenName;

/** The value of a field. */
public sealed interface Value {

    /** As people read and write it. */
    String words();

    /** As people read it where nothing else is around it: quoted where part of it would not be seen, or where it reads as if it were absent. */
    default String shown() {
        return words();
    }

    /** A text, or a date in ISO 8601. */
    record Text(String text) implements Value {
        @Override
        public String words() {
            return text;
        }

        @Override
        public String shown() {
            return text.isEmpty()
                            || GivenName.of(text)
                                    .filter(GivenName.OF_ABSENCE::contains)
                                    .isPresent()
                            || isBlank(text.codePointAt(0))
                            || isBlank(text.codePointBefore(text.length()))
                    ? '"' + text + '"'
                    : text;
        }

        private static boolean isBlank(int character) {
            return Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.getType(character) == Character.FORMAT;
        }
    }

    /** A whole number. */
    record Whole(int number) implements Value {
        @Override
        public String words() {
            return Integer.toString(number);
        }
    }

    /** A number with decimals; always finite. */
    record Decimal(double number) implements Value {
        /** Refuses what is not a number; negative zero becomes zero. */
        public Decimal {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("Not a finite number: " + number);
            }
            number += 0.0;
        }

        /** The number of this kind that is nearest to one as people write it, as they would write it. */
        public static BigDecimal nearest(BigDecimal written) {
            return BigDecimal.valueOf(written.doubleValue());
        }

        /** Whether the number is kept to its last digit; the size of one that people gave is checked before. */
        public static boolean holds(BigDecimal written) {
            return nearest(written).compareTo(written) == 0;
        }

        @Override
        public String words() {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Value {
        @Override
        public String words() {
            return String.valueOf(value);
        }
    }

    /** A constant of an enum. */
    record Choice(String constant) implements Value {
        @Override
        public String words() {
            return constant;
        }
    }

    /** A set of constants of an enum, in alphabetical order. */
    record Choices(Set<String> constants) implements Value {
        /** Keeps its own copy. */
        public Choices {
            constants = Collections.unmodifiableSet(new TreeSet<>(constants));
        }

        @Override
        public String words() {
            return constants.isEmpty() ? "none" : String.join(", ", constants);
        }
    }
}
