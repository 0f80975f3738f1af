package stance.report.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.explore.rank.Measure;
import stance.explore.rank.Ranking;
import stance.explore.rank.Ranking.Ranked;
import stance.explore.rank.Ratio;
import stance.explore.space.Space;
import stance.language.Language;
import stance.scenario.Verdict;

/**
 * The best packages, and the front.
 *
 * @param by How the alignments of the parties make one value: their sum (TOTAL), the least (MAXIMIN), or the
 *     product of what they gain over their reservations (NASH).
 * @param top The best first: those that fewer parties reject, then those that fewer oppose, then by the measure; empty
 *     where nobody has spoken of any package.
 * @param asGood How many further packages are as good as the last of them, a text of digits.
 * @param frontParties The parties of the front, in the order of the values of its points.
 * @param frontOfAll Whether the front is over all packages, since some party rejects each of them.
 * @param front Values that no package betters for one party without being worse for another.
 */
public record RankingData(
        Measure by,
        List<RankedData> top,
        String asGood,
        List<String> frontParties,
        boolean frontOfAll,
        List<PointData> front) {

    /**
     * A package and what it is worth.
     *
     * @param options By provision, the label of its option.
     * @param value By the measure of the ranking.
     * @param parties What each party makes of it.
     * @param verdict What comes of it.
     */
    public record RankedData(Map<String, String> options, BigDecimal value, List<ShareData> parties, Verdict verdict) {}

    /**
     * What a party makes of a package.
     *
     * @param party The id of the party.
     * @param value Its alignment, from 0 to 1; 1/2 where it is absent.
     * @param weight The sum of the weights of the cells that its stances decide.
     * @param absent Whether its stances decide nothing.
     */
    public record ShareData(String party, BigDecimal value, BigDecimal weight, boolean absent) {}

    /**
     * A point of the front.
     *
     * @param values By party of the front, from 0 to 1.
     * @param packages How many packages have these values, a text of digits.
     * @param example One of them.
     */
    public record PointData(List<BigDecimal> values, String packages, RankedData example) {}

    static RankingData of(Ranking ranking, Space space, Language language) {
        return new RankingData(
                ranking.by(),
                ranking.top().stream()
                        .map(ranked -> ranked(ranked, space, language))
                        .toList(),
                ranking.asGood().toString(),
                ranking.frontParties(),
                ranking.isFrontOfAll(),
                ranking.front().stream()
                        .map(point -> new PointData(
                                point.values().stream().map(RankingData::number).toList(),
                                point.packages().toString(),
                                ranked(point.example(), space, language)))
                        .toList());
    }

    private static RankedData ranked(Ranked ranked, Space space, Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var slot = 0; slot < space.slots().size(); slot++) {
            var each = space.slots().get(slot);
            var option = each.options().get(ranked.options().get(slot));
            options.put(each.provision(), option.label().in(language));
        }
        return new RankedData(
                options,
                number(ranked.value()),
                ranked.shares().stream()
                        .map(share -> new ShareData(
                                share.party(),
                                number(share.value()),
                                share.alignment().weight(),
                                share.isAbsent()))
                        .toList(),
                ranked.evaluation().verdict());
    }

    private static BigDecimal number(Ratio ratio) {
        return ratio.decimal().round(MathContext.DECIMAL64);
    }
}
