package stance.report.schema;

import static stance.report.schema.SchemaParts.kind;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.language.Translated;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.ProvisionType;
import stance.report.json.JsonWriter;

/** The part of a scenario's schema that describes one type of provision. */
final class TypeSchema {

    private TypeSchema() {}

    static void write(JsonWriter json, ProvisionType type) {
        if (!type.doc().isBlank()) {
            json.field("description", type.doc().written());
        }
        json.field("type", "object");
        var required = type.fields().stream().filter(field -> !field.optional()).map(Field::name);
        json.texts("required", Stream.concat(Stream.of("type"), required).toList());
        json.object("properties", properties -> {
            properties.object("type", name -> name.field("const", type.name()));
            type.fields().forEach(field -> properties.object(field.name(), schema -> field(schema, field)));
        });
        json.field("additionalProperties", false);
    }

    private static void field(JsonWriter json, Field field) {
        var doc = field.doc() + field.unit().map(unit -> " (" + unit + ")").orElse("");
        if (!doc.isBlank()) {
            json.field("description", doc.strip());
        }
        switch (field.type().kind()) {
            case TEXT -> kind(json, "string", field.optional());
            case DATE -> {
                kind(json, "string", field.optional());
                json.field("format", "date");
            }
            case WHOLE_NUMBER -> number(json, "integer", field);
            case NUMBER -> number(json, "number", field);
            case FLAG -> kind(json, "boolean", field.optional());
            case CHOICE -> choices(json, field.type().choices(), field.optional());
            case CHOICES -> {
                kind(json, "array", field.optional());
                json.object("items", item -> choices(item, field.type().choices(), false));
                json.field("uniqueItems", true);
            }
            case ACTOR, ACTORS -> throw new IllegalStateException("Only the scenario itself has such a field.");
        }
    }

    private static void number(JsonWriter json, String kind, Field field) {
        kind(json, kind, field.optional());
        field.range().ifPresent(range -> json.field("minimum", range.least()).field("maximum", range.greatest()));
    }

    private static void choices(JsonWriter json, EnumType choices, boolean optional) {
        var constants = choices.labels().entrySet().stream().map(Optional::of);
        var absent = Stream.of(Optional.<Map.Entry<String, Translated>>empty()).filter(none -> optional);
        json.array(
                "anyOf",
                Stream.concat(constants, absent).toList(),
                (list, choice) -> list.object(form -> {
                    choice.ifPresent(constant -> form.field("const", constant.getKey())
                            .field("title", constant.getValue().written()));
                    if (choice.isEmpty()) {
                        form.field("type", "null");
                    }
                }));
    }
}
