package stance.pack.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.language.Translated;

/**
 * A closed list of names.
 *
 * @param labels the name of each constant with what people read, in the order of the declaration
 */
public record EnumType(String name, Map<String, Translated> labels) {

    /** Keeps its own copy. */
    public EnumType {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** The names of the constants, in the order of the declaration. */
    public List<String> constants() {
        return List.copyOf(labels.keySet());
    }
}
