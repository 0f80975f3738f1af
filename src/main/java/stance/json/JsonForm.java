package stance.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.json.Json.JsonArray;
import stance.json.Json.JsonObject;

/**
 * Lays a document out as the house writes it: two spaces, and what fits into {@value #WIDTH} columns in one line; but an
 * object of which the first member was written into a line of its own stays open, and so does a list of several objects.
 */
public final class JsonForm {

    private static final int WIDTH = 100;
    private static final String STEP = "  ";

    private JsonForm() {}

    /** The document, with a line break at its end; a second time nothing changes. */
    public static String of(Json document) {
        // The outermost value is open, as if its line were full.
        return value(document, "", WIDTH, 0) + "\n";
    }

    /**
     * A value.
     *
     * @param indent of the line in which it begins
     * @param column how much of that line is taken
     * @param behind how much has to follow it in its last line
     */
    private static String value(Json value, String indent, int column, int behind) {
        var line = JsonPrinter.inLine(value);
        if (!isOpen(value) && column + line.length() + behind <= WIDTH) {
            return line;
        }
        var inner = indent + STEP;
        if (value instanceof JsonObject object && !object.members().isEmpty()) {
            var members = List.copyOf(object.members().entrySet());
            return IntStream.range(0, members.size())
                    .mapToObj(at -> {
                        var name = inner + JsonPrinter.quote(members.get(at).getKey()) + ": ";
                        var comma = at + 1 < members.size() ? 1 : 0;
                        return name + value(members.get(at).getValue().value(), inner, name.length(), comma);
                    })
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        } else if (value instanceof JsonArray array && !array.values().isEmpty()) {
            var values = array.values();
            return IntStream.range(0, values.size())
                    .mapToObj(
                            at -> inner + value(values.get(at), inner, inner.length(), at + 1 < values.size() ? 1 : 0))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return line;
    }

    /** Whether it is open whatever its length, or holds what is. */
    private static boolean isOpen(Json value) {
        if (value instanceof JsonObject object) {
            var members = object.members().values();
            var isWrittenOpen = members.stream()
                    .findFirst()
                    .filter(first -> first.keyAt().line() > object.at().line())
                    .isPresent();
            return isWrittenOpen || members.stream().anyMatch(member -> isOpen(member.value()));
        } else if (value instanceof JsonArray array) {
            var isOfObjects = array.values().size() > 1
                    && array.values().stream()
                            .allMatch(item -> item instanceof JsonObject object
                                    && object.members().size() > 1);
            return isOfObjects || array.values().stream().anyMatch(JsonForm::isOpen);
        }
        return false;
    }
}
