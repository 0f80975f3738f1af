package stance.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.problem.Spot;

/**
 * Changes a value in a JSON document and leaves every byte that says the same as before as it was: a member or an item that
 * is new stands behind the others, one that is gone takes the comma beside it along.
 */
public final class JsonReplacement {

    private static final Comparator<Edit> FROM_THE_END =
            Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to).reversed();

    private final JsonLayout layout;
    private final List<Edit> edits = new ArrayList<>();

    private JsonReplacement(String document) {
        this.layout = new JsonLayout(document);
    }

    private record Edit(int from, int to, String text) {}

    /** The document with the new value where the old one stands. */
    public static String replace(String document, Json old, Json replacement) {
        var change = new JsonReplacement(document);
        change.value(old, replacement);
        return change.changed();
    }

    /** A list, and what of it is to go. */
    public record Thinned(JsonArray list, List<Json> gone) {}

    /** The document without values of lists in it, none of which is to go with a list around it. */
    public static String without(String document, List<Thinned> lists) {
        var change = new JsonReplacement(document);
        lists.forEach(thinned -> change.takeOut(thinned.list(), thinned.gone()));
        return change.changed();
    }

    private void takeOut(JsonArray list, List<Json> gone) {
        var values = list.values();
        if (gone.size() == values.size()) {
            edits.add(new Edit(layout.offset(list.at()), end(list), "[]"));
            return;
        }
        var isAnyBefore = false;
        for (var at = 0; at < values.size(); at++) {
            var value = values.get(at);
            var isGone = gone.stream().anyMatch(other -> other.at().isAt(value.at()));
            if (!isGone) {
                isAnyBefore = true;
            } else if (isAnyBefore) {
                edits.add(new Edit(end(values.get(at - 1)), end(value), ""));
            } else {
                edits.add(new Edit(
                        layout.offset(value.at()),
                        layout.offset(values.get(at + 1).at()),
                        ""));
            }
        }
    }

    private String changed() {
        // From the end, so that what is still to be changed stands where it stood.
        edits.sort(FROM_THE_END);
        var text = layout.document();
        for (var edit : edits) {
            text = new JsonLayout(text).with(edit.from, edit.to, edit.text);
        }
        return text;
    }

    /** The document with one item more at the end of a list in it. */
    public static String append(String document, JsonArray list, Json item) {
        var items = new ArrayList<>(list.values());
        items.add(item);
        return replace(document, list, new JsonArray(list.at(), items));
    }

    /** The document with one member more at the end of an object in it. */
    public static String append(String document, JsonObject object, String key, Json value) {
        var members = new LinkedHashMap<>(object.members());
        members.put(key, new Member(Spot.NOWHERE, value));
        return replace(document, object, new JsonObject(object.at(), members));
    }

    private void value(Json old, Json replacement) {
        if (old.equals(replacement)) {
            return;
        }
        if (old instanceof JsonObject before && replacement instanceof JsonObject after) {
            object(before, after);
        } else if (old instanceof JsonArray before && replacement instanceof JsonArray after) {
            array(before, after);
        } else {
            whole(old, replacement);
        }
    }

    private void object(JsonObject old, JsonObject replacement) {
        var before = List.copyOf(old.members().entrySet());
        var after = replacement.members();
        var kept = IntStream.range(0, before.size())
                .filter(at -> after.containsKey(before.get(at).getKey()))
                .boxed()
                .toList();
        var added = after.entrySet().stream()
                .filter(member -> !old.members().containsKey(member.getKey()))
                .toList();
        if (kept.isEmpty() && !before.isEmpty()) {
            whole(old, replacement);
            return;
        }
        for (var at = 0; at < before.size(); at++) {
            var member = before.get(at);
            var now = Optional.ofNullable(after.get(member.getKey()));
            if (now.isPresent()) {
                value(member.getValue().value(), now.get().value());
            } else if (at > kept.get(0)) {
                edits.add(new Edit(end(before.get(at - 1)), end(member), ""));
            } else {
                edits.add(new Edit(start(member), start(before.get(at + 1)), ""));
            }
        }
        if (!added.isEmpty()) {
            var last = kept.isEmpty()
                    ? Optional.<Integer>empty()
                    : Optional.of(end(before.get(kept.get(kept.size() - 1))));
            insert(
                    old.at(),
                    last,
                    indent -> added.stream()
                            .map(member -> JsonPrinter.member(
                                    member.getKey(), member.getValue().value(), indent))
                            .toList());
        }
    }

    private void array(JsonArray old, JsonArray replacement) {
        var before = old.values();
        var after = replacement.values();
        var isLonger =
                after.size() > before.size() && after.subList(0, before.size()).equals(before);
        if (!isLonger || (before.isEmpty() && after.stream().noneMatch(JsonObject.class::isInstance))) {
            whole(old, replacement);
            return;
        }
        var last = before.isEmpty() ? Optional.<Integer>empty() : Optional.of(end(before.get(before.size() - 1)));
        insert(
                old.at(),
                last,
                indent -> after.subList(before.size(), after.size()).stream()
                        .map(item -> item instanceof JsonObject
                                ? JsonPrinter.open(item, indent)
                                : JsonPrinter.fitting(item, indent, indent.length()))
                        .toList());
    }

    /**
     * Adds to an object or list.
     *
     * @param last where the last of what stays in it ends; empty where nothing is in it
     */
    private void insert(Spot container, Optional<Integer> last, Printed additions) {
        var start = layout.offset(container);
        var outer = layout.indentOfLine(start);
        if (last.isEmpty()) {
            var inner = outer + "  ";
            var text = "\n" + inner + String.join(",\n" + inner, additions.at(inner)) + "\n" + outer;
            edits.add(new Edit(start + 1, layout.end(start), text));
            return;
        }
        var content = layout.document().substring(start + 1, layout.end(start));
        var first = start + 1 + content.length() - content.stripLeading().length();
        var isInLine = content.substring(0, first - start - 1).indexOf('\n') < 0;
        var inner = isInLine ? outer : layout.indentOfLine(first);
        var comma = isInLine ? ", " : ",\n" + inner;
        edits.add(new Edit(last.get(), last.get(), comma + String.join(comma, additions.at(inner))));
    }

    private void whole(Json old, Json replacement) {
        var start = layout.offset(old.at());
        var indent = layout.indentOfLine(start);
        edits.add(new Edit(start, end(old), JsonPrinter.fitting(replacement, indent, layout.column(start))));
    }

    private int start(Map.Entry<String, Member> member) {
        return layout.offset(member.getValue().keyAt());
    }

    private int end(Map.Entry<String, Member> member) {
        return end(member.getValue().value());
    }

    /** Behind the last character of a value. */
    private int end(Json value) {
        return layout.end(layout.offset(value.at())) + 1;
    }

    /** What is added, given the indent of its line. */
    private interface Printed {
        List<String> at(String indent);
    }
}
