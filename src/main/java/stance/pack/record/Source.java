package stance.pack.record;

import java.util.Optional;
import stance.problem.Spot;

/**
 * Where a position was found: an item of the bibliography (CSL-JSON).
 *
 * @param publisher its {@code container-title} or {@code publisher}
 * @param url http or https only
 * @param at where it begins in sources.json
 */
public record Source(
        String id, String title, Optional<String> publisher, Optional<Issued> issued, Optional<String> url, Spot at) {}
