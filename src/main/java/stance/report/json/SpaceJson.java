package stance.report.json;

import stance.explore.region.Core;
import stance.pack.vocabulary.Term;

/** What sweeps and amendments say alike. */
final class SpaceJson {

    private SpaceJson() {}

    /** The type and the values of a term, as members of an object. */
    static void term(JsonWriter json, Term term) {
        json.field("type", term.type().name());
        json.object("values", values -> term.values().forEach((field, value) -> values.field(field, value.words())));
    }

    /** What keeps every package from a goal, as the member {@code core} of an object. */
    static void core(JsonWriter json, Core core) {
        json.object("core", item -> {
            item.field("smallest", core.smallest());
            item.array(
                    "stances",
                    core.members(),
                    (list, member) -> list.object(each -> {
                        each.field("stance", member.stance().id());
                        each.field("actor", member.stance().actor().id());
                        each.field("without", member.without().toString());
                        member.stance().quote().ifPresent(quote -> each.field("quote", quote.words()));
                    }));
            if (!core.silences().isEmpty()) {
                item.array(
                        "silences",
                        core.silences(),
                        (list, silence) -> list.object(each -> {
                            each.field("party", silence.party());
                            each.field("provision", silence.provision());
                            silence.assumed().ifPresent(response -> each.field("assumed", response));
                            each.field("without", silence.without().toString());
                        }));
            }
        });
    }
}
