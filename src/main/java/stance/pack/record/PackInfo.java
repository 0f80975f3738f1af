package stance.pack.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.language.Translated;

/**
 * What pack.json says.
 *
 * @param recordUntil the last day that the record covers; nothing in the pack was said later
 * @param gaps what was looked for in the record and not found, in the order of the file
 */
public record PackInfo(
        Translated title,
        Translated description,
        LocalDate recordUntil,
        Map<String, Actor> actors,
        Map<String, Topic> topics,
        List<Gap> gaps) {

    /** Keeps its own copies. */
    public PackInfo {
        actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
        gaps = List.copyOf(gaps);
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    }
}
