package stance.json;

import java.util.Optional;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.problem.Spot;

/** Finds the JSON pointer (RFC 6901) of what stands at a spot; asked only when there is a problem to report. */
public final class Pointers {

    private Pointers() {}

    /** The pointer of the key or value that begins at the spot; empty where nothing does. */
    public static String at(Json root, Spot spot) {
        return find(root, spot, "").orElse("");
    }

    private static Optional<String> find(Json value, Spot spot, String pointer) {
        if (value.at().isAt(spot)) {
            return Optional.of(pointer);
        }
        if (value instanceof JsonObject object) {
            for (var entry : object.members().entrySet()) {
                var inner = pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
                var found = entry.getValue().keyAt().isAt(spot)
                        ? Optional.of(inner)
                        : find(entry.getValue().value(), spot, inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        } else if (value instanceof JsonArray array) {
            for (var i = 0; i < array.values().size(); i++) {
                var found = find(array.values().get(i), spot, pointer + "/" + i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
