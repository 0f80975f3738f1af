package stance.report.schema;

import static stance.report.schema.SchemaParts.described;

import java.util.List;
import stance.report.json.JsonWriter;

/** The schema of what a scenario says of the conflict over it. */
final class ConflictSchema {

    private ConflictSchema() {}

    static void write(JsonWriter json) {
        described(json, "Who decides what, and prefers what, where the record does not say it.");
        json.object("properties", ConflictSchema::properties);
        json.field("additionalProperties", false);
    }

    private static void properties(JsonWriter json) {
        json.object("control", control -> {
            described(control, "By provision, the actor that decides it; null where only all parties together do.");
            control.object(
                    "additionalProperties",
                    actor -> actor.array(
                            "anyOf",
                            List.of("actor", "nobody"),
                            (list, form) -> list.object(each -> {
                                if (form.equals("actor")) {
                                    each.field("$ref", "#/$defs/actor");
                                } else {
                                    each.field("type", "null");
                                }
                            })));
        });
        json.object("statusQuo", state -> {
            state.field("description", "The state to begin from; what it does not name is left out where it can be.");
            state.field("$ref", "#/$defs/combination");
        });
        combinations(json, "infeasible", "Packages that cannot be.");
        list(json, "irreversible", "Steps that are barred.", step -> {
            step.field("type", "object");
            step.texts("required", List.of("slot", "from", "to"));
            step.object(
                    "properties",
                    ends -> List.of("slot", "from", "to")
                            .forEach(end -> ends.object(end, text -> text.field("type", "string"))));
            step.field("additionalProperties", false);
        });
        byActor(json, "moves", "All moves of an actor, in place of those that it has by what it decides.", move -> {
            move.field("type", "object");
            move.texts("required", List.of("from", "to"));
            move.object("properties", ends -> {
                ends.object("from", from -> from.field("$ref", "#/$defs/combination"));
                ends.object("to", to -> {
                    to.field("type", "object");
                    to.object("additionalProperties", option -> option.field("type", "string"));
                });
            });
            move.field("additionalProperties", false);
        });
        byActor(
                json,
                "preferences",
                "What an actor prefers to be so, the weightiest first.",
                statement -> statement.field("$ref", "#/$defs/statement"));
        byActor(
                json,
                "ranking",
                "The states from best to worst; a list of them is one level.",
                level -> level.array(
                        "anyOf",
                        List.of(false, true),
                        (list, isTied) -> list.object(form -> {
                            if (isTied) {
                                form.field("type", "array");
                                form.object("items", state -> state.field("$ref", "#/$defs/combination"));
                            } else {
                                form.field("$ref", "#/$defs/combination");
                            }
                        })));
        byActor(
                json,
                "unseen",
                "States that an actor does not see.",
                state -> state.field("$ref", "#/$defs/combination"));
    }

    /** What the others refer to. */
    static void define(JsonWriter json) {
        json.object("combination", combination -> {
            described(combination, "By provision, the name of an option, or of several that will do.");
            combination.object(
                    "additionalProperties",
                    option -> option.array(
                            "anyOf",
                            List.of(false, true),
                            (list, isList) -> list.object(form -> {
                                form.field("type", isList ? "array" : "string");
                                if (isList) {
                                    form.object("items", name -> name.field("type", "string"));
                                }
                            })));
        });
        json.object("statement", statement -> {
            described(statement, "That a stance is met, or that provisions have some options.");
            statement.field("minProperties", 1).field("maxProperties", 1);
            statement.object("properties", forms -> {
                forms.object("stance", stance -> stance.field("$ref", "#/$defs/stance"));
                forms.object("options", options -> options.field("$ref", "#/$defs/combination"));
                forms.object("not", not -> not.field("$ref", "#/$defs/statement"));
                List.of("any", "all")
                        .forEach(key -> forms.object(key, several -> {
                            several.field("type", "array");
                            several.object("items", each -> each.field("$ref", "#/$defs/statement"));
                        }));
            });
            statement.field("additionalProperties", false);
        });
    }

    private static void combinations(JsonWriter json, String key, String description) {
        list(json, key, description, item -> item.field("$ref", "#/$defs/combination"));
    }

    private static void list(JsonWriter json, String key, String description, JsonWriter.Content item) {
        json.object(key, list -> {
            list.field("description", description);
            list.field("type", "array");
            list.object("items", item);
        });
    }

    private static void byActor(JsonWriter json, String key, String description, JsonWriter.Content item) {
        json.object(key, actors -> {
            described(actors, description);
            actors.object("propertyNames", actor -> actor.field("$ref", "#/$defs/actor"));
            actors.object("additionalProperties", list -> {
                list.field("type", "array");
                list.object("items", item);
            });
        });
    }
}
