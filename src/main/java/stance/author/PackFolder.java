package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.JsonBuilder;
import stance.json.JsonReader;
import stance.json.JsonReplacement;
import stance.json.TextFiles;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problems;
import stance.report.schema.ScenarioSchema;

/** The files of a pack that a new stance changes; every other byte of them stays as it was. */
final class PackFolder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final FilesToWrite draft;

    PackFolder(Path folder, FilesToWrite draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /** Adds an item to sources.json. */
    void addSource(JsonObject source) {
        var path = folder.resolve("sources.json");
        edit(path, (text, root) -> root instanceof JsonArray list ? JsonReplacement.append(text, list, source) : text);
    }

    /** Adds a speaker of an actor to pack.json. */
    void addSpeaker(String actor, String id, JsonObject speaker) {
        edit(folder.resolve("pack.json"), (text, root) -> {
            var object = member(root, "actors").flatMap(actors -> member(actors, actor));
            var speakers = object.flatMap(known -> member(known, "speakers"));
            if (speakers.isPresent() && speakers.get() instanceof JsonObject known) {
                return JsonReplacement.append(text, known, id, speaker);
            }
            return object.isPresent() && object.get() instanceof JsonObject known
                    ? JsonReplacement.append(
                            text,
                            known,
                            "speakers",
                            new JsonBuilder().put(id, speaker).build())
                    : text;
        });
    }

    /** Adds a rule at the end of the actor's file of a topic, which is made where it is not there yet. */
    Lines addRule(PolicyPack pack, String actor, String topic, String rule) {
        var path = folder.resolve(Wording.slug(actor, 64)).resolve(topic.toLowerCase(Locale.ROOT) + ".drl");
        var isThere = draft.planned(path).isPresent() || Files.exists(path);
        var before = isThere ? bytes(path) : new byte[0];
        var text = isThere ? text(before) : "package " + pack.id().replace('-', '_') + "\n";
        var start = text + (text.endsWith("\n") ? "\n" : "\n\n");
        if (isThere) {
            draft.change(path, before, start + rule);
        } else {
            draft.create(path, start + rule);
        }
        return Lines.of(path, start, rule);
    }

    /** Where a rule stands in its file: the lines from the first to the last. */
    record Lines(Path file, long first, long last) {

        private static Lines of(Path file, String before, String rule) {
            var first = before.lines().count() + 1;
            return new Lines(file, first, first + rule.lines().count() - 1);
        }

        boolean hold(Place place) {
            return Path.of(place.file()).equals(file) && first <= place.line() && place.line() <= last;
        }
    }

    /** Writes the schema of scenarios anew, where the pack keeps one: it names every stance. */
    void renewSchema(PolicyPack pack) {
        var path = folder.resolve("scenario.schema.json");
        if (Files.exists(path)) {
            draft.change(path, bytes(path), ScenarioSchema.of(pack));
        }
    }

    /** Puts another text in the place of that of a file. */
    void change(Path path, UnaryOperator<String> edit) {
        var before = bytes(path);
        draft.change(path, before, edit.apply(text(before)));
    }

    private void edit(Path path, Edit edit) {
        var before = bytes(path);
        var text = text(before);
        var mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        var body = text.substring(mark.length());
        var problems = new Problems();
        var root = JsonReader.readAnyText(path.toString(), body, problems);
        problems.refuseErrors();
        draft.change(path, before, mark + edit.of(body, root.orElseThrow()));
    }

    private static Optional<Json> member(Json value, String key) {
        return value instanceof JsonObject object
                ? Optional.ofNullable(object.members().get(key)).map(Json.Member::value)
                : Optional.empty();
    }

    private byte[] bytes(Path path) {
        return draft.planned(path).orElseGet(() -> {
            var problems = new Problems();
            var bytes = TextFiles.bytes(path, path.toString(), problems);
            problems.refuseErrors();
            return bytes.orElseThrow();
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Makes the new text of a document. */
    private interface Edit {
        String of(String text, Json root);
    }
}
