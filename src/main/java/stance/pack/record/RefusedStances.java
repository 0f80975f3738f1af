package stance.pack.record;

import java.util.HashSet;
import java.util.Set;

/** The stances that are there and were refused, so that who names one of them is not refused as well. */
final class RefusedStances {

    private final Set<String> ids = new HashSet<>();
    private final Set<String> files = new HashSet<>();

    /** A rule of a file that was refused, by its name; of one whose name could not be read, an empty one. */
    void add(String ruleName, String file) {
        if (ruleName.isEmpty()) {
            addRenamed(file);
        } else {
            ids.add(ruleName.split(" ", 2)[0]);
        }
    }

    /** A file in which a stance has the id of another one: what its own was is not known. */
    void addRenamed(String file) {
        files.add(file);
    }

    /** Whether a stance of this id, which is named in this file, may be among them. */
    boolean mayHave(String id, String file) {
        return ids.contains(id) || files.contains(file);
    }
}
