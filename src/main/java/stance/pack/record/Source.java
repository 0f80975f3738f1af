package stance.pack.record;

import java.util.Optional;
import stance.json.Json.JsonObject;
import stance.problem.Spot;

/**
 * Where a position was found: an item of the bibliography (CSL-JSON).
 *
 * @param publisher its {@code container-title} or {@code publisher}
 * @param url http or https only
 * @param item as it stands in sources.json, with whatever else it holds
 */
public record Source(
        String id,
        String title,
        Optional<String> publisher,
        Optional<Issued> issued,
        Optional<String> url,
        JsonObject item) {

    /** Where it begins in sources.json. */
    public Spot at() {
        return item.at();
    }

    /** That of the id, which is unique in a pack. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
