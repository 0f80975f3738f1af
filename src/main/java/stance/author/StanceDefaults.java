package stance.author;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/**
 * What a stance says of itself where the user does not: its actor and topic are those of the stances whose ids begin
 * alike, or else the first ones of the pack.
 */
final class StanceDefaults {

    private final PolicyPack pack;

    StanceDefaults(PolicyPack pack) {
        this.pack = pack;
    }

    /** By key; what the pack has nothing for is left out. */
    Map<String, String> of(String id) {
        var values = new LinkedHashMap<String, String>();
        actor(id)
                .or(() -> first(pack.actors().keySet().stream().toList()))
                .ifPresent(actor -> values.put("actor", actor));
        topic(id)
                .or(() -> first(pack.info().topics().keySet().stream().toList()))
                .ifPresent(topic -> values.put("topic", topic));
        values.put("strength", "FIRM");
        values.put("basis", "REPORTED");
        values.put("stated", pack.info().recordUntil().toString());
        first(pack.sources().keySet().stream().toList()).ifPresent(source -> values.put("source", source));
        return values;
    }

    /** Whose ids begin as MX-SEC-01 does, with MX-; empty where nobody's do. */
    Optional<String> actor(String id) {
        return usual(prefix(id, 1), stance -> stance.actor().id());
    }

    /** On what those are whose ids begin as MX-SEC-01 does, with MX-SEC-; empty where there are none. */
    Optional<String> topic(String id) {
        return usual(prefix(id, 2), stance -> stance.topic().id());
    }

    /** The value that most of the stances have whose ids begin so. */
    private Optional<String> usual(String prefix, Function<Stance, String> value) {
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        return pack.stances().stream()
                .filter(stance -> stance.id().startsWith(prefix))
                .collect(Collectors.groupingBy(value, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry<String, Long>::getValue)
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private static String prefix(String id, int parts) {
        var end = -1;
        for (var i = 0; i < parts; i++) {
            end = id.indexOf('-', end + 1);
            if (end < 0) {
                return "";
            }
        }
        return id.substring(0, end + 1);
    }

    private static Optional<String> first(List<String> ids) {
        return ids.stream().findFirst();
    }
}
