package stance.report.json;

import java.util.List;
import stance.explore.sweep.Sizes;
import stance.explore.sweep.Sweep;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.words.SweepWords;

/**
 * Sweeps for programs; the shape is versioned and described by {@code sweep-1.schema.json}. Numbers of packages are
 * texts of digits: they may be larger than what most programs read as a number.
 */
public final class SweepJson {

    private SweepJson() {}

    /** Sweeps, and the problems of what could not be swept: {@code stance.sweep/1}. */
    public static String of(List<Sweep> sweeps, List<Problem> problems, Language language) {
        return JsonReport.document("stance.sweep/1", "sweeps", sweeps, SweepJson::sweep, problems, language);
    }

    private static void sweep(JsonWriter json, Sweep sweep) {
        var base = sweep.space().base();
        json.object(object -> {
            object.field("scenario", base.file());
            object.field("title", base.title());
            base.variant().ifPresent(name -> object.field("variant", name));
            object.object("stamp", stamp -> SpaceJson.stamp(stamp, base, sweep.reading(), sweep.filters()));
            object.field("sentence", new SweepWords(sweep).answer());
            object.field("size", sweep.size().toString());
            object.object("strict", sizes -> sizes(sizes, sweep.strict()));
            object.object("lenient", sizes -> sizes(sizes, sweep.lenient()));
            object.array(
                    "parties",
                    sweep.parties(),
                    (list, party) -> list.object(item -> {
                        item.field("party", party.party());
                        item.field("accepts", party.accepts().toString());
                        item.field("unopposed", party.unopposed().toString());
                    }));
            object.array(
                    "slots",
                    sweep.space().slots(),
                    (list, slot) -> list.object(item -> {
                        item.field("provision", slot.provision());
                        var sizes = sweep.slots()
                                .get(sweep.space().slots().indexOf(slot))
                                .options();
                        item.array(
                                "options",
                                slot.options(),
                                (options, option) -> options.object(each -> {
                                    var size = sizes.get(slot.options().indexOf(option));
                                    each.field("label", option.label());
                                    option.term().ifPresent(term -> SpaceJson.term(each, term));
                                    each.field("packages", size.packages().toString());
                                    each.field("agreement", size.agreement().toString());
                                    each.field("unopposed", size.unopposed().toString());
                                    each.object("unopposedBy", parties -> {
                                        for (var i = 0; i < sweep.parties().size(); i++) {
                                            parties.field(
                                                    sweep.parties().get(i).party(),
                                                    size.unopposedBy().get(i).toString());
                                        }
                                    });
                                }));
                    }));
            object.array(
                    "costs",
                    sweep.costs(),
                    (list, cost) -> list.object(item -> {
                        item.field("stance", cost.stance().id());
                        item.field("actor", cost.stance().actor().id());
                        item.field("unopposed", cost.unopposed().toString());
                        item.field("gain", cost.gain().toString());
                    }));
            sweep.core().ifPresent(core -> SpaceJson.core(object, core));
            object.field("assumedAgainst", sweep.assumedAgainst().toString());
            sweep.ranking()
                    .ifPresent(ranking ->
                            object.object("ranking", item -> new RankingJson(sweep.space(), ranking).write(item)));
        });
    }

    private static void sizes(JsonWriter json, Sizes sizes) {
        json.field("agreement", sizes.agreement().toString());
        json.field("unopposed", sizes.unopposed().toString());
        json.field("withoutConflict", sizes.withoutConflict().toString());
    }
}
