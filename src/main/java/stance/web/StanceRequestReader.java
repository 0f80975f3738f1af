package stance.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.author.StanceRequest;
import stance.json.Json;
import stance.json.Json.JsonObject;
import stance.json.JsonCursor;
import stance.language.Phrase;
import stance.pack.form.Effect;
import stance.pack.form.Operator;
import stance.pack.form.PlainComparison;
import stance.pack.form.RuleForm;
import stance.pack.record.StanceReader;

/** Reads a stance as a form has it: {@code { "id": ..., "metadata": {...}, "type": ..., "tests": [...], "effect": ... }}. */
record StanceRequestReader(JsonCursor cursor) {

    private static final List<String> MEMBERS =
            List.of("id", "title", "metadata", "type", "tests", "effect", "missing");
    private static final List<String> TEST = List.of("field", "operator", "values", "demanded");

    /** What its fields demand is said by the tests. */
    private static final List<String> KEYS = StanceReader.KEYS.stream()
            .filter(key -> !key.equals(RuleForm.DEMANDS))
            .toList();

    private static final Map<String, Operator> OPERATORS =
            Arrays.stream(Operator.values()).collect(Collectors.toMap(Operator::symbol, each -> each));

    private static final Map<String, Effect> EFFECTS = Stream.of(
                    Effect.SUPPORTS,
                    Effect.ACCEPTS,
                    Effect.REQUIRES,
                    Effect.OPPOSES,
                    Effect.RULES_OUT,
                    Effect.DENIES,
                    Effect.REMARKS)
            .collect(Collectors.toMap(Effect::call, each -> each));

    /** The request; empty where something is wrong with it, which is noted. */
    Optional<StanceRequest> read(Json value) {
        var where = Phrase.of("A stance");
        return cursor.object(value, where).flatMap(object -> {
            cursor.refuseUnknown(object, MEMBERS, where);
            var effect = cursor.get(object, "effect")
                    .flatMap(name -> cursor.oneOf(name, EFFECTS.keySet(), Phrase.of("The effect")))
                    .map(EFFECTS::get);
            return cursor.require(object, "id", where)
                    .flatMap(id -> cursor.text(id, Phrase.of("The id")))
                    .map(id -> new StanceRequest(
                            id,
                            text(object, "title"),
                            metadata(object),
                            text(object, "type"),
                            tests(object),
                            effect,
                            text(object, "missing")));
        });
    }

    private Optional<String> text(JsonObject object, String key) {
        return cursor.get(object, key).flatMap(value -> cursor.text(value, Phrase.verbatim(key)));
    }

    private Map<String, String> metadata(JsonObject object) {
        var values = new LinkedHashMap<String, String>();
        cursor.get(object, "metadata")
                .flatMap(value -> cursor.object(value, Phrase.of("The metadata")))
                .ifPresent(metadata -> {
                    cursor.refuseUnknown(metadata, KEYS, Phrase.of("the metadata"));
                    metadata.members()
                            .keySet()
                            .forEach(key -> text(metadata, key).ifPresent(text -> values.put(key, text)));
                });
        return values;
    }

    private List<PlainComparison> tests(JsonObject object) {
        return cursor.get(object, "tests").stream()
                .flatMap(value -> cursor.list(value, Phrase.of("The tests")).stream())
                .flatMap(test -> test(test).stream())
                .toList();
    }

    private Optional<PlainComparison> test(Json value) {
        var where = Phrase.of("A test");
        return cursor.object(value, where).flatMap(object -> {
            cursor.refuseUnknown(object, TEST, where);
            var field =
                    cursor.require(object, "field", where).flatMap(name -> cursor.text(name, Phrase.of("The field")));
            var operator = cursor.require(object, "operator", where)
                    .flatMap(name -> cursor.oneOf(name, OPERATORS.keySet(), Phrase.of("The operator")))
                    .map(OPERATORS::get);
            var values = cursor.require(object, "values", where).stream()
                    .flatMap(list -> cursor.texts(list, Phrase.of("The values")).stream())
                    .map(Json.JsonText::text)
                    .toList();
            var isDemanded = cursor.get(object, "demanded")
                    .flatMap(flag -> cursor.flag(flag, Phrase.of("The demand")))
                    .orElse(false);
            return field.flatMap(name -> operator.map(symbol -> new PlainComparison(name, symbol, values, isDemanded)));
        });
    }
}
