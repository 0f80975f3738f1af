package stance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioSource;

/** Puts packs and scenarios into another order, the same one for the same seed. */
final class Shuffle {

    private static final Pattern RULE = Pattern.compile("^rule \".*?^end$", Pattern.MULTILINE | Pattern.DOTALL);

    private final Random random;

    Shuffle(long seed) {
        random = new Random(seed);
    }

    /** The pack with its rules in another order, in other files of other names. */
    PolicyPack pack(Path original, Path parent) {
        var folder = parent.resolve(original.getFileName().toString());
        var rules = rules(original);
        Collections.shuffle(rules, random);
        var files = new LinkedHashMap<String, StringBuilder>();
        var count = 1 + random.nextInt(rules.size());
        for (var rule : rules) {
            var name = "f" + random.nextInt(count) + "-" + random.nextInt(2);
            files.computeIfAbsent(name, key -> new StringBuilder("package " + id(original) + "\n"))
                    .append('\n')
                    .append(rule)
                    .append('\n');
        }
        try {
            Files.createDirectories(folder);
            for (var same : List.of("pack.json", "sources.json", "vocabulary.drl")) {
                Files.copy(original.resolve(same), folder.resolve(same));
            }
            for (var file : files.entrySet()) {
                var inside = folder.resolve("d" + random.nextInt(3));
                Files.createDirectories(inside);
                Files.writeString(inside.resolve(file.getKey() + ".drl"), file.getValue());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return PolicyPack.load(folder);
    }

    /** The scenario with all keys and all lists in another order. */
    ScenarioSource scenario(ScenarioSource source) {
        return new ScenarioSource(source.file(), (JsonObject) json(source.root()), source.pack());
    }

    private Json json(Json value) {
        if (value instanceof JsonObject object) {
            var members = new ArrayList<>(object.members().entrySet());
            Collections.shuffle(members, random);
            var shuffled = new LinkedHashMap<String, Member>();
            members.forEach(member -> shuffled.put(
                    member.getKey(),
                    new Member(member.getValue().keyAt(), json(member.getValue().value()))));
            return new JsonObject(object.at(), shuffled);
        } else if (value instanceof JsonArray array) {
            var values = new ArrayList<>(array.values().stream().map(this::json).toList());
            Collections.shuffle(values, random);
            return new JsonArray(array.at(), values);
        }
        return value;
    }

    /** The text of every rule of a pack. */
    private static List<String> rules(Path pack) {
        var rules = new ArrayList<String>();
        try (var files = Files.walk(pack)) {
            for (var file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                RULE.matcher(Files.readString(file)).results().forEach(found -> rules.add(found.group()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rules;
    }

    private static String id(Path pack) {
        return pack.getFileName().toString().replace('-', '_');
    }
}
