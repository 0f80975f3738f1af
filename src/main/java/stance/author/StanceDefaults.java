package stance.author;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.form.Condition.Pattern;
import stance.pack.record.Stance;

/** What a stance says of itself where the user does not: mostly as the stances have it whose ids begin alike. */
final class StanceDefaults {

    private final PolicyPack pack;

    StanceDefaults(PolicyPack pack) {
        this.pack = pack;
    }

    /** By key, what may be left to Stance: neither whose it is, unless its id tells it, nor when and where it was said. */
    Map<String, String> of(String id) {
        var values = new LinkedHashMap<String, String>();
        actor(id).ifPresent(actor -> values.put("actor", actor));
        topic(id)
                .or(() -> first(pack.info().topics().keySet().stream().toList()))
                .ifPresent(topic -> values.put("topic", topic));
        values.put("strength", "FIRM");
        values.put("basis", "REPORTED");
        return values;
    }

    /** By key, what stands in a draft until somebody has read it; what the pack has nothing for is left out. */
    Map<String, String> unread() {
        var values = new LinkedHashMap<String, String>();
        first(pack.actors().keySet().stream().toList()).ifPresent(actor -> values.put("actor", actor));
        values.put("stated", pack.info().recordUntil().toString());
        first(pack.sources().keySet().stream().toList()).ifPresent(source -> values.put("source", source));
        return values;
    }

    /** The type of which most stances on a topic speak; empty where there are none. */
    Optional<String> type(String topic) {
        return most(pack.stances().stream()
                .filter(stance -> stance.topic().id().equals(topic))
                .flatMap(stance -> stance.rules().stream())
                .flatMap(rule -> rule.form().patterns())
                .map(Pattern::type)
                .filter(type -> pack.vocabulary().statable().stream()
                        .anyMatch(each -> each.name().equals(type))));
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
        return most(pack.stances().stream()
                .filter(stance -> stance.id().startsWith(prefix))
                .map(value));
    }

    private static Optional<String> most(Stream<String> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
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
