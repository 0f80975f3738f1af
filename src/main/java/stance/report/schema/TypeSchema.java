package stance.report.schema;

import static stance.report.schema.SchemaParts.kind;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.FieldType.DecimalType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.ProvisionType;
import stance.report.json.JsonWriter;

/** The part of a scenario's schema that describes one type of provision. */
final class TypeSchema {

    private TypeSchema() {}

    static void write(JsonWriter json, ProvisionType type) {
        if (!type.doc().isBlank()) {
            json.field("description", type.doc());
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
        var type = field.type();
        if (type instanceof ChoiceType choice) {
            choices(json, choice.choices(), field.optional());
        } else if (type instanceof SetType set) {
            kind(json, "array", field.optional());
            json.object("items", item -> choices(item, set.choices(), false));
            json.field("uniqueItems", true);
        } else if (type instanceof FlagType) {
            kind(json, "boolean", field.optional());
        } else if (type instanceof WholeType || type instanceof DecimalType) {
            kind(json, type instanceof WholeType ? "integer" : "number", field.optional());
            field.range()
                    .ifPresent(range -> json.field("minimum", range.least()).field("maximum", range.greatest()));
        } else {
            kind(json, "string", field.optional());
            Optional.of(type).filter(DateType.class::isInstance).ifPresent(date -> json.field("format", "date"));
        }
    }

    private static void choices(JsonWriter json, EnumType choices, boolean optional) {
        var constants = choices.labels().entrySet().stream().map(Optional::of);
        var absent = Stream.of(Optional.<Map.Entry<String, String>>empty()).filter(none -> optional);
        json.array(
                "anyOf",
                Stream.concat(constants, absent).toList(),
                (list, choice) -> list.object(form -> {
                    choice.ifPresent(
                            constant -> form.field("const", constant.getKey()).field("title", constant.getValue()));
                    if (choice.isEmpty()) {
                        form.field("type", "null");
                    }
                }));
    }
}
