package stance.report.json;

import stance.list.VocabularyListing;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.FieldType.DecimalType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.FieldType.WholeType;

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
            object.field("kind", kind(field.type()));
            VocabularyListing.choices(field).ifPresent(choices -> object.field("enum", choices.name()));
            field.unit().ifPresent(unit -> object.field("unit", unit));
            field.range()
                    .ifPresent(range -> object.field("minimum", range.least()).field("maximum", range.greatest()));
            object.field("doc", field.doc());
            object.field("optional", field.optional());
        });
    }

    private static String kind(FieldType type) {
        if (type instanceof DateType) {
            return "DATE";
        } else if (type instanceof WholeType) {
            return "WHOLE_NUMBER";
        } else if (type instanceof DecimalType) {
            return "NUMBER";
        } else if (type instanceof FlagType) {
            return "FLAG";
        } else if (type instanceof ChoiceType) {
            return "CHOICE";
        } else if (type instanceof SetType) {
            return "CHOICES";
        }
        return "TEXT";
    }
}
