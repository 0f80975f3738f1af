package stance.report.schema;

import java.util.List;
import java.util.stream.Stream;
import stance.report.json.JsonWriter;

/** Turns of phrase of JSON Schema that the parts of a scenario's schema share. */
final class SchemaParts {

    private SchemaParts() {}

    static void kind(JsonWriter json, String kind, boolean optional) {
        if (optional) {
            json.array("type", List.of(kind, "null"), JsonWriter::text);
        } else {
            json.field("type", kind);
        }
    }

    static void reference(JsonWriter json, String definition, boolean optional) {
        var reference = "#/$defs/" + definition;
        if (optional) {
            json.array(
                    "anyOf",
                    List.of(true, false),
                    (list, present) ->
                            list.object(form -> form.field(present ? "$ref" : "type", present ? reference : "null")));
        } else {
            json.field("$ref", reference);
        }
    }

    static void described(JsonWriter json, String description) {
        if (!description.isBlank()) {
            json.field("description", description);
        }
        json.field("type", "object");
    }

    static Stream<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name);
    }
}
