package stance.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.form.Effect;
import stance.pack.record.Stance;
import stance.pack.record.Strength;
import stance.pack.vocabulary.EnumType;
import stance.pack.vocabulary.Field;
import stance.pack.vocabulary.FieldType.ChoiceType;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.FieldType.DecimalType;
import stance.pack.vocabulary.FieldType.FlagType;
import stance.pack.vocabulary.FieldType.SetType;
import stance.pack.vocabulary.FieldType.WholeType;
import stance.pack.vocabulary.ProvisionType;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** The JSON Schema (draft 2020-12) of a pack's scenarios, generated from its vocabulary. */
public final class ScenarioSchema {

    private final PolicyPack pack;

    private ScenarioSchema(PolicyPack pack) {
        this.pack = pack;
    }

    /** The schema, with a line break at its end. */
    public static String of(PolicyPack pack) {
        return JsonWriter.write(json -> json.object(new ScenarioSchema(pack)::root));
    }

    private void root(JsonWriter json) {
        json.field("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.field("title", "A scenario of " + pack.id());
        json.field("description", pack.info().title());
        json.field("type", "object");
        json.texts("required", List.of("pack", "title", "asOf", "parties", "provisions"));
        json.object("properties", properties -> {
            properties.object("$schema", text -> text.field("type", "string"));
            properties.object("pack", id -> id.field("const", pack.id()));
            proposal(properties, false);
            properties.object("variants", variants -> {
                described(
                        variants,
                        "Changes of the scenario by name: JSON Merge Patches; a provision that gives its"
                                + " type replaces the old one.");
                variants.object("additionalProperties", variant -> variant.field("$ref", "#/$defs/variant"));
            });
            properties.object("alternatives", alternatives -> {
                described(alternatives, "Other forms that a provision may take, by label; null leaves it out.");
                alternatives.object("additionalProperties", options -> {
                    options.field("type", "object");
                    options.object("additionalProperties", option -> option.field("$ref", "#/$defs/change"));
                });
            });
        });
        json.field("additionalProperties", false);
        json.object("$defs", this::definitions);
    }

    /** What a scenario and a variant have in common; a variant takes away by null what need not be there. */
    private void proposal(JsonWriter json, boolean variant) {
        var provision = "#/$defs/" + (variant ? "change" : "provision");
        json.object("title", text -> text.field("type", "string"));
        json.object("description", text -> kind(text, "string", variant));
        json.object("asOf", date -> date.field("type", "string").field("format", "date"));
        json.object("proposedBy", actor -> reference(actor, "actor", variant));
        json.object("parties", parties -> {
            parties.field("description", "The actors whose agreement counts.");
            parties.field("type", "array").field("minItems", 1).field("uniqueItems", true);
            parties.object("items", actor -> actor.field("$ref", "#/$defs/actor"));
        });
        json.object("provisions", terms -> {
            described(terms, "What is proposed, by id.");
            terms.object("propertyNames", names -> names.field("$ref", "#/$defs/id"));
            terms.object("additionalProperties", term -> term.field("$ref", provision));
            if (!variant) {
                terms.field("minProperties", 1);
            }
        });
        json.object("context", terms -> {
            terms.field("description", "What is in force but not proposed, by id.");
            kind(terms, "object", variant);
            terms.object("propertyNames", names -> names.field("$ref", "#/$defs/id"));
            terms.object("additionalProperties", term -> term.field("$ref", provision));
        });
        json.object("assume", assume -> {
            assume.field("description", "Fills silence with the analyst's own assumption, by party and provision.");
            kind(assume, "object", variant);
            assume.object("propertyNames", names -> names.field("$ref", "#/$defs/actor"));
            assume.object("additionalProperties", party -> {
                kind(party, "object", variant);
                party.object("additionalProperties", response -> reference(response, "assumed", variant));
            });
        });
        json.object("expect", expect -> expect.field("$ref", "#/$defs/expectation"));
    }

    private void definitions(JsonWriter json) {
        json.object("id", id -> {
            id.field("type", "string").field("pattern", "^[A-Za-z][A-Za-z0-9_-]{0,63}$");
            id.object("not", not -> not.field("const", "package"));
        });
        json.object("actor", actor -> actor.texts("enum", pack.actors().keySet()));
        json.object(
                "stance",
                stance -> stance.texts(
                        "enum", pack.stances().stream().map(Stance::id).toList()));
        json.object(
                "response",
                response -> response.texts("enum", names(Response.values()).toList()));
        json.object(
                "assumed",
                response -> response.texts(
                        "enum",
                        names(Response.values())
                                .filter(name -> !name.equals("SILENT"))
                                .toList()));
        json.object(
                "verdict",
                verdict -> verdict.texts("enum", names(Verdict.values()).toList()));
        json.object("variant", variant -> {
            variant.field("type", "object");
            variant.object("properties", properties -> proposal(properties, true));
            variant.field("additionalProperties", false);
        });
        json.object("expectation", this::expectation);
        json.object("provision", provision -> {
            provision.field("type", "object");
            provision.texts("required", List.of("type"));
            provision.object(
                    "properties",
                    properties -> properties.object(
                            "type", type -> type.texts("enum", pack.vocabulary().statableNames())));
            provision.array(
                    "allOf",
                    pack.vocabulary().statable(),
                    (list, type) -> list.object(branch -> {
                        branch.object("if", when -> {
                            when.object(
                                    "properties",
                                    properties ->
                                            properties.object("type", value -> value.field("const", type.name())));
                            when.texts("required", List.of("type"));
                        });
                        branch.object("then", then -> then.field("$ref", "#/$defs/" + type.name()));
                    }));
        });
        json.object("change", this::change);
        pack.vocabulary().statable().forEach(type -> json.object(type.name(), schema -> type(schema, type)));
    }

    private void change(JsonWriter json) {
        json.field("description", "Null, a whole provision, or some fields of the one that it changes.");
        // Without the type, "required" would hold of a null too.
        json.object("if", when -> when.field("type", "object").texts("required", List.of("type")));
        json.object("then", then -> then.field("$ref", "#/$defs/provision"));
        json.object("else", otherwise -> {
            otherwise.array("type", List.of("object", "null"), JsonWriter::text);
            otherwise.object("properties", properties -> {
                var fields = pack.vocabulary().statable().stream()
                        .flatMap(type -> type.fields().stream())
                        .map(Field::name)
                        .distinct()
                        .sorted();
                fields.forEach(name -> properties.object(name, any -> {}));
            });
            otherwise.field("additionalProperties", false);
        });
    }

    private void expectation(JsonWriter json) {
        described(json, "What the evaluation must give; what is not named is not tested.");
        json.object("properties", properties -> {
            properties.object("verdict", verdict -> verdict.field("$ref", "#/$defs/verdict"));
            properties.object("lenient", lenient -> {
                lenient.field("type", "object");
                lenient.object(
                        "properties",
                        inner -> inner.object("verdict", verdict -> verdict.field("$ref", "#/$defs/verdict")));
                lenient.field("additionalProperties", false);
            });
            properties.object("responses", responses -> {
                described(responses, "By party: the response to the package, or responses by cell.");
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
                                        form.object(
                                                "additionalProperties", cell -> cell.field("$ref", "#/$defs/response"));
                                    }
                                })));
            });
            properties.object("findings", findings -> {
                findings.field("type", "array");
                findings.object(
                        "items",
                        items -> items.array(
                                "anyOf",
                                List.of(true, false),
                                (list, single) -> list.object(form -> finding(form, single))));
            });
            properties.object("noFindings", findings -> {
                findings.field("type", "array");
                findings.object("items", item -> item.field("$ref", "#/$defs/stance"));
            });
        });
        json.field("additionalProperties", false);
    }

    private static void finding(JsonWriter json, boolean onlyId) {
        if (onlyId) {
            json.field("$ref", "#/$defs/stance");
            return;
        }
        json.field("type", "object");
        json.texts("required", List.of("stance"));
        json.object("properties", properties -> {
            properties.object("stance", stance -> stance.field("$ref", "#/$defs/stance"));
            properties.object("effect", effect -> effect.texts("enum", Effect.calls()));
            properties.object(
                    "strength",
                    strength -> strength.texts("enum", names(Strength.values()).toList()));
            properties.object("targets", targets -> {
                targets.field("type", "array");
                targets.object("items", item -> item.field("type", "string"));
            });
        });
        json.field("additionalProperties", false);
    }

    private void type(JsonWriter json, ProvisionType type) {
        described(json, type.doc());
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

    private static void reference(JsonWriter json, String definition, boolean optional) {
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

    private static void kind(JsonWriter json, String kind, boolean optional) {
        if (optional) {
            json.array("type", List.of(kind, "null"), JsonWriter::text);
        } else {
            json.field("type", kind);
        }
    }

    private static void described(JsonWriter json, String description) {
        if (!description.isBlank()) {
            json.field("description", description);
        }
        json.field("type", "object");
    }

    private static Stream<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name);
    }
}
