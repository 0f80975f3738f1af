package stance.pack.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What pack.json says.
 *
 * @param recordUntil the last day that the record covers; nothing in the pack was said later
 */
public record PackInfo(
        String title, String description, LocalDate recordUntil, Map<String, Actor> actors, Map<String, Topic> topics) {

    /** Keeps its own copies. */
    public PackInfo {
        actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    }
}
