package stance.report.schema;

import static stance.report.schema.SchemaParts.described;
import static stance.report.schema.SchemaParts.names;

import java.util.List;
import stance.pack.form.Effect;
import stance.pack.record.Strength;
import stance.report.json.JsonWriter;
import stance.scenario.Expectation;

/** The part of a scenario's schema that describes what a scenario may expect. */
final class ExpectationSchema {

    private ExpectationSchema() {}

    static void write(JsonWriter json) {
        described(json, "What the evaluation must give; what is not named is not tested.");
        json.field("minProperties", 1);
        json.object("properties", properties -> {
            properties.object(Expectation.REVIEWED, reviewed -> {
                reviewed.field(
                        "description",
                        "Whether somebody has held it against the record; false where a program wrote down what came.");
                reviewed.field("type", "boolean");
            });
            properties.object("verdict", verdict -> verdict.field("$ref", "#/$defs/verdict"));
            properties.object("responses", responses -> {
                described(responses, "By party: the response to the package, or responses by cell.");
                responses.field("minProperties", 1);
                responses.object("propertyNames", names -> names.field("$ref", "#/$defs/actor"));
                responses.object(
                        "additionalProperties",
                        response -> response.array(
                                "anyOf",
                                List.of(true, false),
                                (list, single) -> list.object(form -> {
                                    if (single) {
                                        form.field("$ref", "#/$defs/response");
                                    } else {
                                        form.field("type", "object");
                                        form.field("minProperties", 1);
                                        form.object(
                                                "additionalProperties", cell -> cell.field("$ref", "#/$defs/response"));
                                    }
                                })));
            });
            list(properties, "findings", ExpectationSchema::finding);
            list(properties, "noFindings", ExpectationSchema::finding);
            list(properties, "counterOffers", ExpectationSchema::offer);
            list(properties, "noCounterOffers", ExpectationSchema::offer);
        });
        json.field("additionalProperties", false);
    }

    /** A list of ids of stances, or of objects that name one and say more. */
    private static void list(JsonWriter json, String name, JsonWriter.Content more) {
        json.object(name, list -> {
            list.field("type", "array");
            list.field("minItems", 1);
            list.object(
                    "items",
                    items -> items.array(
                            "anyOf",
                            List.of(true, false),
                            (forms, onlyId) -> forms.object(form -> item(form, onlyId, more))));
        });
    }

    private static void item(JsonWriter json, boolean onlyId, JsonWriter.Content more) {
        if (onlyId) {
            json.field("$ref", "#/$defs/stance");
            return;
        }
        json.field("type", "object");
        json.texts("required", List.of("stance"));
        json.object("properties", properties -> {
            properties.object("stance", stance -> stance.field("$ref", "#/$defs/stance"));
            more.write(properties);
        });
        json.field("additionalProperties", false);
    }

    private static void finding(JsonWriter properties) {
        properties.object("effect", effect -> effect.texts("enum", Effect.calls()));
        properties.object(
                "strength",
                strength -> strength.texts("enum", names(Strength.values()).toList()));
        properties.object("targets", targets -> {
            targets.field("type", "array");
            targets.object("items", item -> item.field("type", "string"));
        });
        properties.object("missing", missing -> {
            missing.field("description", "What a condition says is missing.");
            missing.field("type", "string");
        });
    }

    private static void offer(JsonWriter properties) {
        properties.object("provision", provision -> provision.field("type", "string"));
        properties.object("values", values -> {
            described(values, "By field, the value that it is to have.");
            values.field("minProperties", 1);
            values.object("additionalProperties", value -> {
                value.texts("type", List.of("string", "number", "boolean", "array"));
                value.object("items", item -> item.field("type", "string"));
            });
        });
    }
}
