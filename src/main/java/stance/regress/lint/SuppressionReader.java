package stance.regress.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.Json.JsonText;
import stance.json.JsonCursor;
import stance.json.JsonReader;
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.problem.Problems;

/** Reads lint.json, which stands beside pack.json; it is no part of what a proposal is evaluated against. */
final class SuppressionReader {

    private static final String FILE = "lint.json";

    private final JsonCursor cursor;

    private SuppressionReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * What is suppressed in the pack of this folder; nothing where there is no such file.
     *
     * @throws stance.problem.RefusedException with everything that is wrong with the file
     */
    static List<Suppression> read(Path folder) {
        var path = folder.resolve(FILE);
        if (!Files.exists(path)) {
            return List.of();
        }
        var problems = new Problems();
        var name = path.toString().replace('\\', '/');
        var read = TextFiles.text(path, name, problems).flatMap(text -> JsonReader.read(name, text, problems));
        var suppressions = read.map(
                        root -> new SuppressionReader(new JsonCursor(name, root, problems)).suppressions(root))
                .orElse(List.of());
        problems.refuseErrors();
        return suppressions;
    }

    private List<Suppression> suppressions(Json root) {
        return cursor.object(root, Phrase.verbatim(FILE)).stream()
                .peek(object -> cursor.refuseUnknown(object, Set.of("suppress"), Phrase.verbatim(FILE)))
                .flatMap(object -> cursor.require(object, "suppress", Phrase.verbatim(FILE)).stream())
                .flatMap(value -> cursor.list(value, Phrase.of("The suppressions")).stream())
                .flatMap(value -> cursor.object(value, Phrase.of("Each suppression")).stream())
                .flatMap(this::suppression)
                .toList();
    }

    private Stream<Suppression> suppression(JsonObject object) {
        var where = Phrase.of("this suppression");
        cursor.refuseUnknown(object, Set.of("code", "at", "reason"), where);
        var code = cursor.require(object, "code", where)
                .flatMap(value -> cursor.oneOf(value, LintCode.ids(), Phrase.of("The code")))
                .flatMap(LintCode::of);
        var reason =
                cursor.require(object, "reason", where).flatMap(value -> cursor.text(value, Phrase.of("The reason")));
        if (reason.filter(String::isBlank).isPresent()) {
            cursor.error(
                    "lint.reason",
                    object.at(),
                    Phrase.of("A suppression needs a reason."),
                    Phrase.of("Say why it is right as it is."));
        }
        var places = cursor.require(object, "at", where).stream()
                .flatMap(this::places)
                .toList();
        return code.isPresent() && reason.isPresent()
                ? places.stream().map(at -> new Suppression(code.get(), at.text(), reason.get(), cursor.place(at.at())))
                : Stream.empty();
    }

    private Stream<JsonText> places(Json value) {
        if (value instanceof JsonArray) {
            return cursor.texts(value, Phrase.of("What it is at")).stream();
        }
        cursor.text(value, Phrase.of("What it is at"));
        return value instanceof JsonText text ? Stream.of(text) : Stream.empty();
    }
}
