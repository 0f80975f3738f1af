package stance.report.json;

import java.util.List;
import java.util.stream.IntStream;
import stance.explore.sample.Estimate;
import stance.explore.sample.KindShares;
import stance.explore.sample.Proportion;
import stance.language.Language;
import stance.problem.Problem;
import stance.report.words.EstimateWords;

/** Estimates for programs; the shape is versioned and described by {@code sample-1.schema.json}. */
public final class EstimateJson {

    private EstimateJson() {}

    /** Estimates, and the problems of what could not be estimated: {@code stance.sample/1}. */
    public static String of(List<Estimate> estimates, List<Problem> problems, Language language) {
        return JsonReport.document("stance.sample/1", "samples", estimates, EstimateJson::estimate, problems, language);
    }

    private static void estimate(JsonWriter json, Estimate estimate) {
        var draw = estimate.draw();
        var base = draw.space().base();
        json.object(object -> {
            object.field("scenario", base.file());
            object.field("title", base.title());
            base.variant().ifPresent(name -> object.field("variant", name));
            object.object("stamp", stamp -> SpaceJson.stamp(stamp, base, estimate.reading(), estimate.filters()));
            object.field("sentence", new EstimateWords(estimate).answer());
            object.field("size", draw.space().size().toString());
            object.field("drawn", draw.packages().size());
            object.field("exact", draw.isWhole());
            draw.seed().ifPresent(seed -> object.field("seed", Long.toString(seed)));
            object.object("strict", shares -> kinds(shares, estimate.strict()));
            object.object("lenient", shares -> kinds(shares, estimate.lenient()));
            object.array(
                    "parties",
                    estimate.parties(),
                    (list, party) -> list.object(item -> {
                        item.field("party", party.party());
                        item.object("accepts", share -> share(share, party.accepts()));
                        item.object("unopposed", share -> share(share, party.unopposed()));
                    }));
            slots(object, estimate);
            object.array(
                    "costs",
                    estimate.costs(),
                    (list, cost) -> list.object(item -> {
                        item.field("stance", cost.stance().id());
                        item.field("actor", cost.stance().actor().id());
                        item.object("unopposed", share -> share(share, cost.unopposed()));
                        item.object("gain", share -> share(share, cost.gain()));
                    }));
        });
    }

    private static void slots(JsonWriter json, Estimate estimate) {
        json.array(
                "slots",
                numbers(estimate.slots()),
                (list, slot) -> list.object(item -> {
                    var shares = estimate.slots().get(slot);
                    var options = estimate.draw().space().slots().get(slot).options();
                    item.field("provision", shares.provision());
                    item.array(
                            "options",
                            numbers(options),
                            (each, option) -> each.object(one -> {
                                one.field("label", options.get(option).label());
                                options.get(option).term().ifPresent(term -> SpaceJson.term(one, term));
                                one.object(
                                        "agreement",
                                        share -> share(
                                                share,
                                                shares.options().get(option).agreement()));
                                one.object(
                                        "unopposed",
                                        share -> share(
                                                share,
                                                shares.options().get(option).unopposed()));
                            }));
                }));
    }

    private static List<Integer> numbers(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }

    private static void kinds(JsonWriter json, KindShares shares) {
        json.object("agreement", share -> share(share, shares.agreement()));
        json.object("unopposed", share -> share(share, shares.unopposed()));
        json.object("withoutConflict", share -> share(share, shares.withoutConflict()));
    }

    private static void share(JsonWriter json, Proportion proportion) {
        json.field("part", proportion.part());
        json.field("drawn", proportion.drawn());
        json.field("share", proportion.share());
        json.field("low", proportion.low());
        json.field("high", proportion.high());
    }
}
