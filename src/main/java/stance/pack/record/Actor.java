package stance.pack.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import stance.language.Translated;

/**
 * A party with positions.
 *
 * @param inSentence its name inside of a sentence, such as {@code the United States}
 * @param speakers those who speak for it, by id
 */
public record Actor(String id, Translated name, Translated inSentence, Map<String, Speaker> speakers) {

    /** Keeps its own copy. */
    public Actor {
        speakers = Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
    }
}
