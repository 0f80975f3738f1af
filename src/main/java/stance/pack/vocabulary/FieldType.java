package stance.pack.vocabulary;

import stance.language.Phrase;

/** What a field holds. */
public sealed interface FieldType {

    /** What it is, in words, for messages and help. */
    Phrase words();

    /** A text. */
    record TextType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a text");
        }
    }

    /** A date, written as ISO 8601 ({@code 2026-07-01}). */
    record DateType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a date such as 2026-07-01");
        }
    }

    /** A whole number of 32 bits. */
    record WholeType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a whole number");
        }
    }

    /** A number with decimals. */
    record DecimalType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a number");
        }
    }

    /** True or false. */
    record FlagType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("true or false");
        }
    }

    /** One constant of an enum. */
    record ChoiceType(EnumType choices) implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("one of %s", String.join(", ", choices.constants()));
        }
    }

    /** A set of constants of an enum. */
    record SetType(EnumType choices) implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a list out of %s", String.join(", ", choices.constants()));
        }
    }

    /** The id of an actor of the pack; only the scenario itself has such a field. */
    record ActorType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("the id of an actor");
        }
    }

    /** A set of ids of actors; only the scenario itself has such a field. */
    record ActorsType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a set of ids of actors");
        }
    }

    /** Whether it holds numbers. */
    default boolean isNumeric() {
        return this instanceof WholeType || this instanceof DecimalType;
    }

    /** Whether its values have an order. */
    default boolean isOrdered() {
        return isNumeric() || this instanceof DateType;
    }
}
