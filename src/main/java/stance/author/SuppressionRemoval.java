package stance.author;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import stance.json.Json;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.json.JsonReader;
import stance.json.JsonReplacement;
import stance.json.JsonReplacement.Thinned;
import stance.json.TextFiles;
import stance.problem.Place;
import stance.problem.Problems;

/** Takes suppressions that suppress nothing out of lint.json; every other byte of it stays as it was. */
public final class SuppressionRemoval {

    private final Collection<Place> places;

    private SuppressionRemoval(Collection<Place> places) {
        this.places = places;
    }

    /**
     * Takes out those that stand at these places.
     *
     * @throws stance.problem.RefusedException if the file cannot be written
     */
    public static void write(Path folder, Collection<Place> places, String command) {
        var path = folder.resolve("lint.json");
        var name = path.toString().replace('\\', '/');
        var problems = new Problems();
        var bytes = TextFiles.bytes(path, name, problems);
        problems.refuseErrors();
        var before = new String(bytes.orElseThrow(), StandardCharsets.UTF_8);
        var root = JsonReader.read(name, before, problems);
        problems.refuseErrors();
        var draft = new FilesToWrite(folder);
        draft.change(path, bytes.orElseThrow(), new SuppressionRemoval(places).without(before, root.orElseThrow()));
        draft.write(command);
    }

    private String without(String text, Json root) {
        var all = list(root, "suppress").orElseThrow();
        var lists = new ArrayList<Thinned>();
        all.values().stream()
                .filter(suppression -> !isIdle(suppression))
                .flatMap(suppression -> list(suppression, "at").stream())
                .map(several -> new Thinned(several, idle(several)))
                .filter(thinned -> !thinned.gone().isEmpty())
                .forEach(lists::add);
        var gone = all.values().stream().filter(this::isIdle).toList();
        if (!gone.isEmpty()) {
            lists.add(new Thinned(all, gone));
        }
        return JsonReplacement.without(text, lists);
    }

    private boolean isIdle(Json suppression) {
        return list(suppression, "at")
                .map(several -> !several.values().isEmpty()
                        && idle(several).size() == several.values().size())
                .orElseGet(() -> member(suppression, "at").filter(this::isNamed).isPresent());
    }

    private List<Json> idle(JsonArray several) {
        return several.values().stream().filter(this::isNamed).toList();
    }

    private boolean isNamed(Json value) {
        return places.stream()
                .anyMatch(place -> place.line() == value.at().line()
                        && place.column() == value.at().column());
    }

    private static Optional<JsonArray> list(Json value, String key) {
        return member(value, key).filter(JsonArray.class::isInstance).map(JsonArray.class::cast);
    }

    private static Optional<Json> member(Json value, String key) {
        return value instanceof JsonObject object
                ? Optional.ofNullable(object.members().get(key)).map(Member::value)
                : Optional.empty();
    }
}
