package stance.json;

import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.problem.Spot;

/** Adds to a JSON document and leaves every other byte of it as it was. */
public final class JsonInsertion {

    private final JsonLayout layout;

    private JsonInsertion(String document) {
        this.layout = new JsonLayout(document);
    }

    /** The document with one item more at the end of a list in it. */
    public static String append(String document, JsonArray list, Json item) {
        var insertion = new JsonInsertion(document);
        return insertion.insert(list.at(), list.values().isEmpty(), indent -> JsonPrinter.open(item, indent));
    }

    /** The document with one member more at the end of an object in it. */
    public static String append(String document, JsonObject object, String key, Json value) {
        var insertion = new JsonInsertion(document);
        return insertion.insert(
                object.at(), object.members().isEmpty(), indent -> JsonPrinter.member(key, value, indent));
    }

    private String insert(Spot container, boolean isEmpty, Printed addition) {
        var start = layout.offset(container);
        var end = layout.end(start);
        var content = layout.document().substring(start + 1, end);
        var outer = layout.indentOfLine(start);
        if (isEmpty) {
            var inner = outer + "  ";
            return layout.with(start + 1, end, "\n" + inner + addition.at(inner) + "\n" + outer);
        }
        var behindLast = start + 1 + content.stripTrailing().length();
        var first = start + 1 + content.length() - content.stripLeading().length();
        var isInLine = content.substring(0, first - start - 1).indexOf('\n') < 0;
        var inner = isInLine ? outer : layout.indentOfLine(first);
        return layout.with(behindLast, behindLast, (isInLine ? ", " : ",\n" + inner) + addition.at(inner));
    }

    /** What is added, given the indent of its line. */
    private interface Printed {
        String at(String indent);
    }
}
