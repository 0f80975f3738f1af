package stance.regress.witness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;

/**
 * A fact before it has a name.
 *
 * @param values by field, in the order of the type's fields; an absent field has none
 * @param proposed whether it is proposed; otherwise it is in force
 */
record UnnamedFact(ProvisionType type, Map<String, Value> values, boolean proposed) {

    /** Keeps its own copy. */
    UnnamedFact {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    Term named(String id) {
        return new Term(id, type, values);
    }
}
