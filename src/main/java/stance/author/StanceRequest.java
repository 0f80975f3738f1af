package stance.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.pack.form.Effect;
import stance.pack.form.PlainComparison;
import stance.pack.record.Status;

/**
 * What the user said of a new stance; all but the id may be left to Stance.
 *
 * @param metadata by key, such as {@code topic}; what is not there gets a default
 * @param type the type of provision that it speaks of
 * @param tests which of them; with none, every one, and the rule is still to be narrowed
 * @param missing what it requires, where that is its effect
 */
public record StanceRequest(
        String id,
        Optional<String> title,
        Map<String, String> metadata,
        Optional<String> type,
        List<PlainComparison> tests,
        Optional<Effect> effect,
        Optional<String> missing) {

    /** Keeps its own copies. */
    public StanceRequest {
        metadata = Map.copyOf(metadata);
        tests = List.copyOf(tests);
    }

    /** The value that the user gave for a key; empty where there is none. */
    Optional<String> given(String key) {
        return Optional.ofNullable(metadata.get(key));
    }

    /** Whether it is still to be read: what is not given is then filled in, and no evaluation hears it. */
    boolean isDraft() {
        return given("status").filter(Status.DRAFT.name()::equals).isPresent();
    }

    /** The same request with these values where the user gave none. */
    StanceRequest or(Map<String, String> values) {
        var all = new LinkedHashMap<>(values);
        all.putAll(metadata);
        return new StanceRequest(id, title, all, type, tests, effect, missing);
    }
}
