package stance;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.pack.PolicyPack;

/**
 * A rule for tests whose metadata matter. It begins as a stance of Mexico, firm and reported on 2026-01-29.
 *
 * @param name the rule's name: an id and a title
 * @param metadata by key; all values are quoted
 */
public record TestRule(String name, Map<String, String> metadata, String when, String then) {

    /** A stance of this id. */
    public static TestRule stance(String id) {
        var usual = new LinkedHashMap<String, String>();
        usual.put("actor", "MEXICO");
        usual.put("topic", "trade");
        usual.put("strength", "FIRM");
        usual.put("basis", "REPORTED");
        usual.put("stated", "2026-01-29");
        usual.put("source", "call");
        return new TestRule(id + " A title", usual, "", "");
    }

    /** A further rule of a stance. */
    public static TestRule partOf(String stance, String id) {
        return new TestRule(id + " A further rule", Map.of("of", stance), "", "");
    }

    /** With this annotation, in the place of the one it may have. */
    public TestRule with(String key, String value) {
        var changed = new LinkedHashMap<>(metadata);
        changed.put(key, value);
        return new TestRule(name, changed, when, then);
    }

    /** The same under another id. */
    public TestRule renamed(String id) {
        return new TestRule(id + " A title", metadata, when, then);
    }

    /** Of this actor. */
    public TestRule by(String actor) {
        return with("actor", actor);
    }

    /** That firm. */
    public TestRule held(String strength) {
        return with("strength", strength);
    }

    /** With these conditions. */
    public TestRule when(String conditions) {
        return new TestRule(name, metadata, conditions, then);
    }

    /** Saying this. */
    public TestRule then(String effects) {
        return new TestRule(name, metadata, when, effects);
    }

    /** As DRL. */
    public String drl() {
        var annotations = metadata.entrySet().stream()
                .map(entry -> "    @" + entry.getKey() + "( \"" + entry.getValue() + "\" )")
                .collect(Collectors.joining("\n"));
        return "rule \"" + name + "\"\n" + annotations + "\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
    }

    /** The pack of these rules, with everything else as in {@link TestPack}. */
    public static PolicyPack pack(Path parent, TestRule... rules) {
        return TestPack.in(parent)
                .rules(Stream.of(rules).map(TestRule::drl).collect(Collectors.joining("\n")))
                .load();
    }
}
