package stance.regress.lint;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.language.Phrase;
import stance.language.Translated;
import stance.pack.record.Stance;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Severity;
import stance.scenario.ScenarioFile;

/**
 * Finds texts that name a stance that is not there, and scenarios whose schema is not. (What metadata and expectations
 * name must be there for a pack or a scenario to be read at all.)
 */
final class DeadReference implements Check {

    static final LintCode CODE = LintCode.of(
            "dead-reference", Severity.WARNING, "A text names a stance, or a scenario a schema, that is not there.");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var stances = subject.pack().stances().stream().map(Stance::id).collect(Collectors.toSet());
        var inPack = subject.pack().stances().stream()
                .flatMap(stance -> dead(stance.note().map(Translated::written), stances)
                        .map(name -> finding(stance.id(), stance.place(), Phrase.of("Its @note"), name, stances)));
        var files = new LinkedHashMap<String, ScenarioFile>();
        subject.results()
                .forEach(result -> files.putIfAbsent(
                        result.test().file().file(), result.test().file()));
        return Stream.concat(inPack, files.values().stream().flatMap(file -> inScenario(file, stances)));
    }

    private static boolean isThere(String name, ScenarioFile file) {
        try {
            return Files.exists(Path.of(file.file()).toAbsolutePath().resolveSibling(name));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    private static Stream<LintFinding> inScenario(ScenarioFile file, Set<String> stances) {
        var root = file.source().root();
        var named = Stream.of("title", "description")
                .flatMap(key -> text(root, key).stream())
                .flatMap(text -> dead(Optional.of(text.text()), stances)
                        .map(name -> finding(
                                file.file(),
                                Place.of(file.file(), text.at()),
                                Phrase.of("The scenario"),
                                name,
                                stances)));
        var schema = text(root, "$schema").stream()
                .filter(text -> !text.text().contains("://"))
                .filter(text -> !isThere(text.text(), file))
                .map(text -> LintFinding.of(
                        CODE,
                        file.file(),
                        Place.of(file.file(), text.at()),
                        Phrase.of("The scenario names the schema \"%s\", which is not there.", text.text()),
                        Phrase.of("Correct the path, or write the schema with \"stance schema\".")));
        return Stream.concat(named, schema);
    }

    private static Optional<JsonText> text(JsonObject root, String key) {
        var member = root.members().get(key);
        return member != null && member.value() instanceof JsonText text ? Optional.of(text) : Optional.empty();
    }

    /** Words that are built like the ids of this pack, letter by letter, and name none. */
    private static Stream<String> dead(Optional<String> text, Set<String> stances) {
        var shapes = stances.stream().map(DeadReference::shape).collect(Collectors.toSet());
        return WORD.matcher(text.orElse(""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !stances.contains(word) && shapes.contains(shape(word)))
                .distinct();
    }

    private static String shape(String id) {
        return id.replaceAll("[A-Z]", "A").replaceAll("[a-z]", "a").replaceAll("[0-9]", "9");
    }

    private static LintFinding finding(String at, Place place, Phrase where, String name, Set<String> stances) {
        return LintFinding.of(
                CODE,
                at,
                place,
                Phrase.of("%s names %s, which is no stance of this pack.", where, name),
                Nearest.hint(name, stances.stream().sorted().toList()));
    }
}
