package stance.negotiate.conflict;

import java.util.List;
import stance.language.Phrase;

/**
 * Something on which states differ: a slot of a space of packages.
 *
 * @param options their names, that of what stands written first
 */
public record Issue(String id, List<Phrase> options) {

    /** Keeps its own copy. */
    public Issue {
        options = List.copyOf(options);
    }

    /** The number of an option by its name. */
    int option(String name) {
        for (var i = 0; i < options.size(); i++) {
            if (options.get(i).toString().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no option " + name + " of " + id);
    }
}
