package stance.pack.vocabulary;

import java.util.Optional;
import stance.language.Phrase;

/** What a field holds. */
public sealed interface FieldType {

    /** What it is, in words, for messages and help. */
    Phrase words();

    /** What programs call it. */
    String kind();

    /** The enum whose constants it takes; empty where it takes others. */
    default Optional<EnumType> enumType() {
        return Optional.empty();
    }

    /** What the visitor answers for this type. */
    <R> R accept(Visitor<R> visitor);

    /** A text. */
    record TextType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a text");
        }

        @Override
        public String kind() {
            return "TEXT";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text();
        }
    }

    /** A date, written as ISO 8601 ({@code 2026-07-01}). */
    record DateType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a date such as 2026-07-01");
        }

        @Override
        public String kind() {
            return "DATE";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date();
        }
    }

    /** A whole number of 32 bits. */
    record WholeType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a whole number");
        }

        @Override
        public String kind() {
            return "WHOLE_NUMBER";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole();
        }
    }

    /** A number with decimals. */
    record DecimalType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a number");
        }

        @Override
        public String kind() {
            return "NUMBER";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal();
        }
    }

    /** True or false. */
    record FlagType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("true or false");
        }

        @Override
        public String kind() {
            return "FLAG";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag();
        }
    }

    /** One constant of an enum. */
    record ChoiceType(EnumType choices) implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("one of %s", String.join(", ", choices.constants()));
        }

        @Override
        public String kind() {
            return "CHOICE";
        }

        @Override
        public Optional<EnumType> enumType() {
            return Optional.of(choices);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(choices);
        }
    }

    /** A set of constants of an enum. */
    record SetType(EnumType choices) implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a list out of %s", String.join(", ", choices.constants()));
        }

        @Override
        public String kind() {
            return "CHOICES";
        }

        @Override
        public Optional<EnumType> enumType() {
            return Optional.of(choices);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.set(choices);
        }
    }

    /** The id of an actor of the pack; only the scenario itself has such a field. */
    record ActorType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("the id of an actor");
        }

        @Override
        public String kind() {
            return "ACTOR";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.actor();
        }
    }

    /** A set of ids of actors; only the scenario itself has such a field. */
    record ActorsType() implements FieldType {
        @Override
        public Phrase words() {
            return Phrase.of("a set of ids of actors");
        }

        @Override
        public String kind() {
            return "ACTORS";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.actors();
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

    /** An answer for each type: a new type does not compile until every place that tells types apart has one. */
    interface Visitor<R> {

        R text();

        R date();

        R whole();

        R decimal();

        R flag();

        R choice(EnumType choices);

        R set(EnumType choices);

        R actor();

        R actors();
    }
}
