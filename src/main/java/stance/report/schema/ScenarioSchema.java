package stance.report.schema;

import static stance.report.schema.SchemaParts.described;
import static stance.report.schema.SchemaParts.kind;
import static stance.report.schema.SchemaParts.names;
import static stance.report.schema.SchemaParts.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.language.GivenName;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;
import stance.pack.vocabulary.Field;
import stance.report.json.JsonWriter;
import stance.scenario.Assumptions;
import stance.scenario.Audience;
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
        json.field("description", pack.info().title().written());
        json.field("type", "object");
        json.texts("required", List.of("pack", "title", "asOf", "parties", "provisions"));
        json.object("properties", properties -> {
            properties.object("$schema", text -> text.field("type", "string"));
            properties.object("pack", id -> id.field("const", pack.id()));
            properties.object("summary", text -> {
                text.field("description", "One sentence for readers.");
                text.field("type", "string");
            });
            properties.object("audience", audience -> {
                audience.field(
                        "description",
                        "Lists and pages for readers leave out a scenario for tests, which only holds rules in place.");
                audience.texts(
                        "enum",
                        Stream.of(Audience.values()).map(Audience::typed).toList());
            });
            proposal(properties, false);
            properties.object("variants", variants -> {
                described(
                        variants,
                        "Changes of the scenario by name: JSON Merge Patches; a provision that gives its"
                                + " type replaces the old one.");
                refused(variants, GivenName.OF_VARIANTS);
                variants.object("additionalProperties", variant -> variant.field("$ref", "#/$defs/variant"));
            });
            properties.object("alternatives", alternatives -> {
                described(alternatives, "Other forms that a provision may take, by label; null leaves it out.");
                var named = EnumSet.copyOf(GivenName.EVERY);
                named.removeAll(GivenName.OF_ABSENCE);
                alternatives.object("additionalProperties", options -> {
                    options.field("type", "object");
                    refused(options, named);
                    options.object(
                            "properties",
                            absences -> forms(GivenName.OF_ABSENCE)
                                    .forEach(form -> absences.object(form, left -> left.field("type", "null"))));
                    options.object("additionalProperties", option -> option.field("$ref", "#/$defs/change"));
                });
            });
            properties.object("conflict", ConflictSchema::write);
        });
        json.field("additionalProperties", false);
        json.object("$defs", this::definitions);
    }

    private static void refused(JsonWriter json, Set<GivenName> names) {
        json.object(
                "propertyNames",
                name -> name.object("not", not -> not.texts("enum", forms(names).toList())));
    }

    private static Stream<String> forms(Set<GivenName> names) {
        return names.stream().flatMap(GivenName::forms).distinct();
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
            assume.field(
                    "description",
                    "Fills silence with the analyst's own assumption: by party and provision, of all that a party is"
                            + " silent on, or with * of all that anybody is.");
            kind(assume, "object", variant);
            assume.object(
                    "propertyNames",
                    names -> names.texts(
                            "enum",
                            Stream.concat(pack.actors().keySet().stream(), Stream.of(Assumptions.EVERYBODY))
                                    .toList()));
            assume.object(
                    "additionalProperties",
                    party -> party.array(
                            "anyOf",
                            List.of(true, false),
                            (forms, isBlanket) -> forms.object(form -> assumption(form, isBlanket, variant))));
        });
        json.object("importance", importance -> {
            importance.field("description", "How much a provision weighs in alignments; 1 where it is left out.");
            kind(importance, "object", variant);
            importance.object("propertyNames", names -> names.field("$ref", "#/$defs/id"));
            importance.object("additionalProperties", number -> {
                kind(number, "number", variant);
                number.field("exclusiveMinimum", 0);
            });
        });
        json.object("reservation", reservation -> {
            reservation.field("description", "The alignment below which a party would rather have no deal, by party.");
            kind(reservation, "object", variant);
            reservation.object("propertyNames", names -> names.field("$ref", "#/$defs/actor"));
            reservation.object("additionalProperties", number -> {
                kind(number, "number", variant);
                number.field("minimum", 0).field("maximum", 1);
            });
        });
        json.object("expect", expect -> expect.field("$ref", "#/$defs/expectation"));
    }

    private static void assumption(JsonWriter form, boolean isBlanket, boolean variant) {
        if (isBlanket) {
            reference(form, "assumed", variant);
        } else {
            kind(form, "object", variant);
            form.object("additionalProperties", response -> reference(response, "assumed", variant));
        }
    }

    private void definitions(JsonWriter json) {
        json.object("id", id -> {
            id.field("type", "string").field("pattern", "^[A-Za-z][A-Za-z0-9_-]{0,63}$");
            id.object("not", not -> not.texts("enum", forms(GivenName.EVERY).toList()));
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
        json.object("expectation", ExpectationSchema::write);
        ConflictSchema.define(json);
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
        pack.vocabulary()
                .statable()
                .forEach(type -> json.object(type.name(), schema -> TypeSchema.write(schema, type)));
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
}
