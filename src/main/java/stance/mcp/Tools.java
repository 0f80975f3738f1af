package stance.mcp;

import java.util.List;
import stance.mcp.Parameter.Kind;

/** The questions that assistants may ask: those of the command line that read only. */
final class Tools {

    private static final List<Parameter> FILTERS = List.of(
            Parameter.flag("statedOnly", "--stated-only", "Hear the actors' own words alone."),
            Parameter.flag("withoutInferred", "--without-inferred", "Leave out what was inferred."),
            Parameter.flag("publicOnly", "--public-only", "Leave out assurances given in private."),
            Parameter.flag("withoutPreferences", "--without-preferences", "Leave out what is merely wished for."));

    private static final Parameter AS_OF =
            Parameter.text("asOf", "--as-of", "On this day instead, such as 2026-01-29.");

    private static final List<Parameter> CHANGES = List.of(
            AS_OF,
            Parameter.texts("set", "--set", "Changes of fields, such as raids.forces=MEXICO."),
            Parameter.texts("add", "--add", "More terms, such as plan:WaterPlan,agreedBy=2026-01-15."),
            Parameter.texts("assume", "--assume", "What silent parties would answer, such as CANADA=ACCEPTS."));

    private static final Parameter VARIANT =
            Parameter.texts("variant", "--variant", "Variants of the scenario by name, or all.");

    private static final Parameter PACK = Parameter.text("pack", "--pack", "The id of a pack; see list_packs.");

    private Tools() {}

    static List<Tool> all() {
        return List.of(
                ofProposal(
                        "evaluate",
                        "What each party makes of a proposal by what it has said: the verdict, a response for each party and"
                                + " provision, the words behind it with speaker, date and source, and where a party is silent,"
                                + " which is no agreement.",
                        VARIANT),
                ofProposal(
                        "explain",
                        "Why stances speak of a proposal or do not: each condition with the value that met it or did not.",
                        VARIANT,
                        Parameter.texts("stance", "--stance", "Ids of stances, such as MX-SEC-01."),
                        Parameter.texts("actor", "--actor", "Ids of actors, such as MEXICO.")),
                ofProposal(
                        "compare",
                        "What differs between a proposal and its variants, or after a change: verdict, responses, findings.",
                        VARIANT),
                ofProposal(
                        "sweep",
                        "What comes of every package that the alternatives of a scenario span: how many are accepted, who"
                                + " stands in the way, what each stance costs, the best packages.",
                        Parameter.texts("open", "--open", "Fields that may vary, such as raids.forces."),
                        Parameter.texts("optional", "--optional", "Provisions that may be left out."),
                        new Parameter("top", Kind.NUMBER, "--top", "List so many of the best packages.")),
                ofProposal(
                        "amend",
                        "The least that must change in a proposal for nobody to oppose it.",
                        Parameter.text(
                                "to", "--to", "The goal: unopposed, agreement, no-conflict, better or alignment."),
                        Parameter.texts("keep", "--keep", "Provisions that must stay as they are.")),
                new Tool(
                        "ask",
                        List.of("ask"),
                        "Who stands where on one term, since when and in whose words, without a proposal.",
                        all(List.of(
                                List.of(
                                        Parameter.text("type", "", "A type of provision; see list_vocabulary."),
                                        new Parameter(
                                                "fields",
                                                Kind.FIELDS,
                                                "",
                                                "What is known of it by field, such as {\"territory\": \"MEXICO\"}."),
                                        PACK,
                                        AS_OF),
                                FILTERS)),
                        List.of("type"),
                        false),
                listing(
                        "list_stances",
                        "stances",
                        "Stances of the record, with their words, speaker, date, source and rule.",
                        List.of("pack"),
                        PACK,
                        Parameter.texts("actor", "--actor", "Of these actors."),
                        Parameter.texts("topic", "--topic", "On these topics."),
                        Parameter.texts("type", "--type", "On these types of provision."),
                        Parameter.text("search", "--search", "With these words."),
                        AS_OF),
                listing(
                        "list_vocabulary",
                        "vocabulary",
                        "What a proposal may contain: types of provision, their fields and choices.",
                        List.of("pack"),
                        PACK,
                        Parameter.text("search", "--search", "With these words.")),
                listing("list_packs", "packs", "The packs that can be asked about.", List.of()));
    }

    private static Tool ofProposal(String name, String description, Parameter... own) {
        return new Tool(
                name, List.of(name), description, all(List.of(List.of(own), CHANGES, FILTERS)), List.of(), true);
    }

    private static Tool listing(String name, String of, String description, List<String> required, Parameter... own) {
        return new Tool(name, List.of("list", of), description, List.of(own), required, false);
    }

    private static List<Parameter> all(List<List<Parameter>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
