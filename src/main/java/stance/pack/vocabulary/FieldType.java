package stance.pack.vocabulary;

import java.util.Optional;
import stance.language.Phrase;

/** What a field holds. */
public sealed interface FieldType {

    /** What it is, in words, for messages and help. */
    Phrase words();

    /**
     * Which of the kinds it is. Whoever tells them apart switches over all of them without a default, so that a new one
     * does not compile until each such place has an answer.
     */
    Kind kind();

    /** The kinds, as programs name them. */
    enum Kind {
        TEXT,
        DATE,
        WHOLE_NUMBER,
        NUMBER,
        FLAG,
        CHOICE,
        CHOICES,
        ACTOR,
        ACTORS
    }

    /**
     * The enum of a choice or of choices.
     *
     * @throws java.util.NoSuchElementException where it is neither
     */
    default EnumType choices() {
        return enumType().orElseThrow();
    }

    /** The enum whose constants it takes; empty where it takes others. */
    default Optional<EnumType> enumType() {
        return Optional.empty();
    }

    /** A text. */
    record TextType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a text");
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /** A date, written as ISO 8601 ({@code 2026-07-01}). */
    record DateType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a date such as 2026-07-01");
        }

        @Override
        public Kind kind() {
            return Kind.DATE;
        }
    }

    /** A whole number of 32 bits. */
    record WholeType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a whole number");
        }

        @Override
        public Kind kind() {
            return Kind.WHOLE_NUMBER;
        }
    }

    /** A number with decimals. */
    record DecimalType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a number");
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /** True or false. */
    record FlagType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("true or false");
        }

        @Override
        public Kind kind() {
            return Kind.FLAG;
        }
    }

    /** One constant of an enum. */
    record ChoiceType(EnumType choices) implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("one of %s", String.join(", ", choices.constants()));
        }

        @Override
        public Kind kind() {
            return Kind.CHOICE;
        }

        @Override
        public Optional<EnumType> enumType() {
            return Optional.of(choices);
        }
    }

    /** A set of constants of an enum. */
    record SetType(EnumType choices) implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a list out of %s", String.join(", ", choices.constants()));
        }

        @Override
        public Kind kind() {
            return Kind.CHOICES;
        }

        @Override
        public Optional<EnumType> enumType() {
            return Optional.of(choices);
        }
    }

    /** The id of an actor of the pack; only the scenario itself has such a field. */
    record ActorType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("the id of an actor");
        }

        @Override
        public Kind kind() {
            return Kind.ACTOR;
        }
    }

    /** A set of ids of actors; only the scenario itself has such a field. */
    record ActorsType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a set of ids of actors");
        }

        @Override
        public Kind kind() {
            return Kind.ACTORS;
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
