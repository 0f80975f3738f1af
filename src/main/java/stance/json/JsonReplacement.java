package stance.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import stance.json.Json.JsonObject;

/** Changes an object in a JSON document and leaves every byte that says the same as before as it was. */
public final class JsonReplacement {

    private final JsonLayout layout;
    private final List<Edit> edits = new ArrayList<>();

    private JsonReplacement(String document) {
        this.layout = new JsonLayout(document);
    }

    private record Edit(int from, int to, String text) {}

    /** The document with the new object where the old one stands. */
    public static String replace(String document, JsonObject old, JsonObject replacement) {
        var change = new JsonReplacement(document);
        change.object(old, replacement);
        // From the end, so that what is still to be changed stands where it stood.
        change.edits.sort(Comparator.comparingInt(Edit::from).reversed());
        var text = document;
        for (var edit : change.edits) {
            text = new JsonLayout(text).with(edit.from, edit.to, edit.text);
        }
        return text;
    }

    private void object(JsonObject old, JsonObject replacement) {
        var after = replacement.members();
        if (!old.members().keySet().equals(after.keySet())) {
            whole(old, replacement);
            return;
        }
        old.members()
                .forEach((key, member) -> value(
                        member.value(),
                        Objects.requireNonNull(after.get(key), key).value()));
    }

    private void value(Json old, Json replacement) {
        if (old.equals(replacement)) {
            return;
        }
        if (old instanceof JsonObject before && replacement instanceof JsonObject after) {
            object(before, after);
        } else {
            whole(old, replacement);
        }
    }

    private void whole(Json old, Json replacement) {
        var start = layout.offset(old.at());
        var end = layout.end(start) + 1;
        var indent = layout.indentOfLine(start);
        edits.add(new Edit(start, end, JsonPrinter.fitting(replacement, indent, layout.column(start))));
    }
}
