package stance.report.json;

import stance.evaluate.Filters;
import stance.evaluate.Reading;
import stance.explore.region.Core;
import stance.pack.vocabulary.Term;
import stance.report.words.Stamp;
import stance.scenario.Proposal;

/** What sweeps, samples and amendments say alike. */
final class SpaceJson {

    private SpaceJson() {}

    /** What is needed to cite what is said of a space and to repeat it. */
    static void stamp(JsonWriter json, Proposal base, Reading reading, Filters filters) {
        var stamp = Stamp.of(base.pack());
        json.field("version", stamp.version());
        json.field("pack", stamp.pack());
        json.field("packHash", stamp.packHash());
        json.field("asOf", base.asOf().toString());
        json.field("reading", reading);
        json.texts("filters", filters.names());
        json.texts("settings", base.settings());
    }

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
