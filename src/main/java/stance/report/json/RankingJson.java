package stance.report.json;

import java.math.MathContext;
import stance.explore.rank.Ranking;
import stance.explore.rank.Ranking.Ranked;
import stance.explore.rank.Ratio;
import stance.explore.space.Space;

/** The best packages of a sweep and the front, for programs. */
record RankingJson(Space space, Ranking ranking) {

    void write(JsonWriter json) {
        json.field("by", ranking.by());
        json.array("top", ranking.top(), (list, ranked) -> list.object(item -> ranked(item, ranked)));
        json.field("asGood", ranking.asGood().toString());
        json.texts("frontParties", ranking.frontParties());
        json.array(
                "front",
                ranking.front(),
                (list, point) -> list.object(item -> {
                    item.array("values", point.values(), RankingJson::value);
                    item.field("packages", point.packages().toString());
                    item.object("example", example -> ranked(example, point.example()));
                }));
    }

    private void ranked(JsonWriter json, Ranked ranked) {
        json.object("options", options -> {
            for (var slot = 0; slot < space.slots().size(); slot++) {
                var each = space.slots().get(slot);
                options.field(
                        each.provision(),
                        each.options().get(ranked.options().get(slot)).label());
            }
        });
        json.field("value", ranked.value().decimal().round(MathContext.DECIMAL64));
        json.array(
                "parties",
                ranked.shares(),
                (list, share) -> list.object(item -> {
                    item.field("party", share.party());
                    item.field("support", share.support());
                    item.field("opposition", share.opposition());
                    item.field("value", share.value().decimal().round(MathContext.DECIMAL64));
                    item.field("absent", share.isAbsent());
                }));
        json.field("verdict", ranked.evaluation().verdict());
    }

    private static void value(JsonWriter json, Ratio ratio) {
        json.number(ratio.decimal().round(MathContext.DECIMAL64));
    }
}
