package stance.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problems;
import stance.problem.RefusedException;

/**
 * A scenario's JSON before it is bound to a pack: enough to tell which pack it is of.
 *
 * @param file its name as the user would type it
 */
public record ScenarioSource(String file, JsonObject root, String pack) {

    /**
     * Reads a file.
     *
     * @throws RefusedException with what is wrong with it
     */
    public static ScenarioSource read(Path path) {
        var problems = new Problems();
        var name = path.toString().replace('\\', '/');
        return parse(name, TextFiles.bytes(path, name, problems), problems);
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @throws RefusedException with what is wrong with it
     */
    public static ScenarioSource read(String name, InputStream in) {
        var problems = new Problems();
        try {
            return parse(name, TextFiles.bytes(in, name, problems), problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads bytes.
     *
     * @throws RefusedException with what is wrong with them
     */
    public static ScenarioSource read(String name, byte[] bytes) {
        var problems = new Problems();
        return parse(name, TextFiles.bytes(bytes, name, problems), problems);
    }

    /** Where it names its pack. */
    public Place packPlace() {
        var named = root.members().get("pack");
        // Known without a search, and asked of every scenario.
        return named == null
                ? Place.of(file, root.at())
                : new Place(file, named.value().at().line(), named.value().at().column(), "/pack");
    }

    private static ScenarioSource parse(String name, Optional<byte[]> bytes, Problems problems) {
        var root = bytes.flatMap(read -> JsonReader.read(name, read, problems));
        problems.refuseErrors();
        var cursor = new JsonCursor(name, root.orElseThrow(), problems);
        var object = cursor.object(root.orElseThrow(), Phrase.of("A scenario"));
        problems.refuseErrors();
        var pack = cursor.require(object.orElseThrow(), "pack", Phrase.of("this scenario"))
                .flatMap(value -> cursor.text(value, Phrase.of("The pack")));
        problems.refuseErrors();
        return new ScenarioSource(name, object.orElseThrow(), pack.orElseThrow());
    }
}
