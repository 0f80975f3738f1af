package stance.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.record.Stance;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Value;

/**
 * What an actor itself put forward: the changes of one firing are asked together, those of different firings are
 * alternatives.
 *
 * @param demanded whether it follows from what the stance demands; nobody has said it
 */
public record CounterOffer(Stance stance, List<Change> changes, boolean demanded) {

    /** Keeps its own copy. */
    public CounterOffer {
        changes = List.copyOf(changes);
    }

    /**
     * One change.
     *
     * @param provision the id of the provision to change; empty for one that is to be added
     * @param type the type of the provision
     * @param values by field, the value or values that it is to have
     */
    public record Change(Optional<String> provision, String type, List<FieldValue> values) {
        /** Keeps its own copy. */
        public Change {
            values = List.copyOf(values);
        }

        /**
         * The values of the provision with the change.
         *
         * @param type its type, which this names
         * @param before its values without the change; none where it is to be added
         */
        public Map<String, Value> values(ProvisionType type, Map<String, Value> before) {
            var after = new LinkedHashMap<String, Value>();
            for (var field : type.fields()) {
                values.stream()
                        .filter(value -> value.field().equals(field.name()))
                        .map(value -> value.in(field.type()))
                        .reduce((first, last) -> last)
                        .or(() -> Optional.ofNullable(before.get(field.name())))
                        .ifPresent(value -> after.put(field.name(), value));
            }
            return after;
        }
    }

    /** A field and what it is to hold; several values for a set. */
    public record FieldValue(String field, List<Argument> values) {
        /** Keeps its own copy. */
        public FieldValue {
            values = List.copyOf(values);
        }

        private Value in(FieldType type) {
            var words = values.stream().map(Argument::words).toList();
            return switch (type.kind()) {
                case CHOICES, ACTORS -> new Value.Choices(new HashSet<>(words));
                case CHOICE -> new Value.Choice(words.get(0));
                case WHOLE_NUMBER -> new Value.Whole(Integer.parseInt(words.get(0)));
                // Its rule was refused if this is another number than the one that it wrote.
                case NUMBER -> new Value.Decimal(Double.parseDouble(words.get(0)));
                case FLAG -> new Value.Flag(Boolean.parseBoolean(words.get(0)));
                case TEXT, DATE, ACTOR -> new Value.Text(words.get(0));
            };
        }
    }
}
