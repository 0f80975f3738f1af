package stance.pack.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.Json.Member;
import stance.json.JsonCursor;
import stance.language.Language;
import stance.language.Phrase;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.Phrases;
import stance.pack.vocabulary.Phrasing;
import stance.pack.vocabulary.ProvisionType;
import stance.pack.vocabulary.Vocabulary;
import stance.problem.Nearest;

/** What types of provision and their fields are in another language; a type has the words of its parents' fields. */
record TypeTranslation(
        Language language,
        JsonCursor cursor,
        TranslatedWords words,
        Vocabulary vocabulary,
        Map<String, EnumType> enums) {

    /** All types, those that the file names in its words. */
    Map<String, ProvisionType> of(Map<String, Member> members) {
        var said = new LinkedHashMap<String, JsonObject>();
        members.forEach((name, member) -> cursor.object(member.value(), Phrase.of("The translation of %s", name))
                .ifPresent(object -> said.put(name, object)));
        said.forEach(this::check);
        var types = new LinkedHashMap<String, ProvisionType>();
        vocabulary.types().forEach((name, type) -> types.put(name, type(type, said)));
        return types;
    }

    private void check(String name, JsonObject object) {
        cursor.refuseUnknown(object, List.of("doc", "phrase", "fields"), Phrase.of("the type %s", name));
        var known = vocabulary.type(name).map(ProvisionType::fieldNames).orElse(List.of());
        fields(object).forEach((field, member) -> {
            if (!known.contains(field)) {
                cursor.error(
                        "translation.unknown-id",
                        member.keyAt(),
                        Phrase.of("There is no \"%s\" in this pack to translate.", field),
                        Nearest.hint(field, known));
            } else {
                cursor.object(member.value(), Phrase.of("The translation of %s", field))
                        .ifPresent(translation -> cursor.refuseUnknown(
                                translation,
                                List.of("label", "doc", "phrase", "unit"),
                                Phrase.of("the field %s", field)));
            }
        });
    }

    private Map<String, Member> fields(JsonObject type) {
        return cursor.membersAt(type, "fields", Phrase.of("\"%s\"", "fields"));
    }

    private ProvisionType type(ProvisionType type, Map<String, JsonObject> said) {
        var fields =
                type.fields().stream().map(field -> field(field, type, said)).toList();
        var own = Optional.ofNullable(said.get(type.name()));
        return type.with(
                own.map(object -> words.of(object, "doc", type.doc())).orElse(type.doc()),
                own.map(object -> words.ofOptional(object, "phrase", type.phrase()))
                        .orElse(type.phrase()),
                fields);
    }

    private Field field(Field field, ProvisionType type, Map<String, JsonObject> said) {
        var translation = vocabulary.lineage(type).stream()
                .flatMap(name -> Optional.ofNullable(said.get(name)).stream())
                .flatMap(object -> Optional.ofNullable(fields(object).get(field.name())).stream())
                .map(Member::value)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .findFirst();
        var labelled = field.of(type(field.type()));
        return translation.map(object -> field(labelled, object)).orElse(labelled);
    }

    private Field field(Field field, JsonObject object) {
        return field.with(
                words.of(object, "label", field.label()),
                words.of(object, "doc", field.doc()),
                phrase(field, object),
                words.ofOptional(object, "unit", field.unit()));
    }

    /** The same type, with the labels of its enum in all languages. */
    private FieldType type(FieldType type) {
        var choices = type.enumType().map(known -> enums.getOrDefault(known.name(), known));
        return switch (type.kind()) {
            case CHOICE -> new ChoiceType(choices.orElseThrow());
            case CHOICES -> new SetType(choices.orElseThrow());
            case TEXT, DATE, WHOLE_NUMBER, NUMBER, FLAG, ACTOR, ACTORS -> type;
        };
    }

    private Optional<Phrases> phrase(Field field, JsonObject object) {
        var text = words.there(object, "phrase", field.phrase().isPresent());
        var phrasing = text.flatMap(written -> Phrasing.read(written, field.type()));
        if (text.isPresent() && phrasing.isEmpty()) {
            cursor.error(
                    "translation.phrase",
                    cursor.get(object, "phrase").map(Json::at).orElse(object.at()),
                    Phrase.of(
                            "The phrase of the field \"%s\" has one place {} for the value; found \"%s\".",
                            field.name(), text.get()),
                    Phrase.of("It is written as in vocabulary.drl."));
        }
        return field.phrase()
                .map(phrases ->
                        phrasing.map(known -> phrases.with(language, known)).orElse(phrases));
    }
}
