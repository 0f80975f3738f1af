package stance.json;

import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;
import stance.problem.Spot;

/** Adds to a JSON document and leaves every other byte of it as it was. */
public final class JsonInsertion {

    private final String document;

    private JsonInsertion(String document) {
        this.document = document;
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
        var start = offset(container);
        var end = end(start);
        var content = document.substring(start + 1, end);
        var outer = indentOfLine(start);
        if (isEmpty) {
            var inner = outer + "  ";
            return with(start + 1, end, "\n" + inner + addition.at(inner) + "\n" + outer);
        }
        var behindLast = start + 1 + content.stripTrailing().length();
        var first = start + 1 + content.length() - content.stripLeading().length();
        var isInLine = content.substring(0, first - start - 1).indexOf('\n') < 0;
        var inner = isInLine ? outer : indentOfLine(first);
        return with(behindLast, behindLast, (isInLine ? ", " : ",\n" + inner) + addition.at(inner));
    }

    private String with(int from, int to, String addition) {
        var lineBreak = document.contains("\r\n") ? "\r\n" : "\n";
        return document.substring(0, from) + addition.replace("\n", lineBreak) + document.substring(to);
    }

    private String indentOfLine(int offset) {
        var start = document.lastIndexOf('\n', offset) + 1;
        var end = start;
        while (end < document.length() && (document.charAt(end) == ' ' || document.charAt(end) == '\t')) {
            end++;
        }
        return document.substring(start, end);
    }

    /** Where a spot is, counting as the reader does: a line ends with LF, CR or both. */
    private int offset(Spot spot) {
        var line = 1;
        var at = 0;
        while (line < spot.line()) {
            var character = document.charAt(at++);
            if (character == '\r' && document.charAt(at) == '\n') {
                at++;
            }
            if (character == '\n' || character == '\r') {
                line++;
            }
        }
        return at + spot.column() - 1;
    }

    /** Where the bracket stands that closes the one at this offset. */
    private int end(int start) {
        var depth = 0;
        var inText = false;
        for (var at = start; at < document.length(); at++) {
            switch (document.charAt(at)) {
                case '\\' -> at += inText ? 1 : 0;
                case '"' -> inText = !inText;
                case '{', '[' -> depth += inText ? 0 : 1;
                case '}', ']' -> depth -= inText ? 0 : 1;
                default -> {}
            }
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalStateException("No object or list begins at " + start + ".");
    }

    /** What is added, given the indent of its line. */
    private interface Printed {
        String at(String indent);
    }
}
