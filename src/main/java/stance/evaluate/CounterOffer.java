package stance.evaluate;

import java.util.List;
import java.util.Optional;
import stance.pack.record.Stance;

/**
 * What an actor itself put forward: the changes of one firing are asked together, those of different firings are
 * alternatives.
 */
public record CounterOffer(Stance stance, List<Change> changes) {

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
    }

    /** A field and what it is to hold; several values for a set. */
    public record FieldValue(String field, List<Argument> values) {
        /** Keeps its own copy. */
        public FieldValue {
            values = List.copyOf(values);
        }
    }
}
