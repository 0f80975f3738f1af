package stance.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.problem.Spot;

/**
 * The JSON pointers (RFC 6901) of what stands at the spots of a document; made only when there is a problem to report, and
 * once, since there may be as many problems as values.
 */
final class Pointers {

    /** By line and column; the same spot stands twice in a document into which something was merged. */
    private final Map<List<Integer>, String> pointers = new HashMap<>();

    /** Those of all keys and values. */
    Pointers(Json root) {
        add(root, "");
    }

    /** The pointer of the key or value that begins at the spot; empty where nothing does. */
    String at(Spot spot) {
        return pointers.getOrDefault(key(spot), "");
    }

    private void add(Json value, String pointer) {
        pointers.putIfAbsent(key(value.at()), pointer);
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                var inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                pointers.putIfAbsent(key(member.keyAt()), inner);
                add(member.value(), inner);
            });
        } else if (value instanceof JsonArray array) {
            for (var i = 0; i < array.values().size(); i++) {
                add(array.values().get(i), pointer + "/" + i);
            }
        }
    }

    private static List<Integer> key(Spot spot) {
        return List.of(spot.line(), spot.column());
    }
}
