package stance.report.json;

import stance.list.VocabularyListing;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Field;

/** A vocabulary for programs. */
final class VocabularyJson {

    private VocabularyJson() {}

    static void write(JsonWriter json, VocabularyListing listing) {
        json.array("types", listing.types(), VocabularyJson::type);
        json.array(
                "enums",
                listing.enums(),
                (list, choices) -> list.object(object -> {
                    object.field("name", choices.name());
                    object.array(
                            "constants",
                            choices.labels().entrySet(),
                            (constants, constant) -> constants.object(item ->
                                    item.field("name", constant.getKey()).field("label", constant.getValue())));
                }));
    }

    private static void type(JsonWriter json, VocabularyListing.Entry entry) {
        var type = entry.type();
        json.object(object -> {
            object.field("name", type.name());
            object.field("doc", type.doc());
            type.parent().ifPresent(parent -> object.field("parent", parent));
            object.field("family", type.family());
            object.texts("members", entry.members());
            object.array("fields", type.fields(), VocabularyJson::field);
            object.texts("stances", entry.stances().stream().map(Stance::id).toList());
        });
    }

    private static void field(JsonWriter json, Field field) {
        json.object(object -> {
            object.field("name", field.name());
            object.field("kind", field.type().kind());
            field.type().enumType().ifPresent(choices -> object.field("enum", choices.name()));
            field.unit().ifPresent(unit -> object.field("unit", unit));
            field.range()
                    .ifPresent(range -> object.field("minimum", range.least()).field("maximum", range.greatest()));
            object.field("doc", field.doc());
            object.field("optional", field.optional());
        });
    }
}
