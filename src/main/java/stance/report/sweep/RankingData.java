package stance.report.sweep;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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

/** The best packages of a sweep, and the front. */
@JsonClassDescription("The best packages, and the front.")
public record RankingData(
        @JsonPropertyDescription(
                "How the alignments of the parties make one value: their sum (TOTAL), the least (MAXIMIN), or their product (NASH).")
        Measure by,

        @JsonPropertyDescription("The best first.") List<RankedData> top,

        @JsonPropertyDescription("How many further packages are as good as the last of them, a text of digits.")
        String asGood,

        @JsonPropertyDescription("The parties of the front, in the order of the values of its points.")
        List<String> frontParties,

        @JsonPropertyDescription("Values that no package betters for one party without being worse for another.")
        List<PointData> front) {

    /** A package and what it is worth. */
    @JsonClassDescription("A package and what it is worth.")
    public record RankedData(
            @JsonPropertyDescription("By provision, the label of its option.")
            Map<String, String> options,

            @JsonPropertyDescription("By the measure of the ranking.")
            BigDecimal value,

            @JsonPropertyDescription("What each party makes of it.")
            List<ShareData> parties,

            @JsonPropertyDescription("What comes of it.") Verdict verdict) {}

    /** What a party makes of a package. */
    @JsonClassDescription("What a party makes of a package.")
    public record ShareData(
            @JsonPropertyDescription("The id of the party.") String party,

            @JsonPropertyDescription("What supports and accepts.")
            int support,

            @JsonPropertyDescription("What opposes, rules out and requires.")
            int opposition,

            @JsonPropertyDescription("From 0 to 1.") BigDecimal value,

            @JsonPropertyDescription("Whether it said neither yes nor no.")
            boolean absent) {}

    /** A point of the front. */
    @JsonClassDescription("A point of the front.")
    public record PointData(
            @JsonPropertyDescription("By party of the front, from 0 to 1.")
            List<BigDecimal> values,

            @JsonPropertyDescription("How many packages have these values, a text of digits.")
            String packages,

            @JsonPropertyDescription("One of them.") RankedData example) {}

    static RankingData of(Ranking ranking, Space space, Language language) {
        return new RankingData(
                ranking.by(),
                ranking.top().stream()
                        .map(ranked -> ranked(ranked, space, language))
                        .toList(),
                ranking.asGood().toString(),
                ranking.frontParties(),
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
                                share.support(),
                                share.opposition(),
                                number(share.value()),
                                share.isAbsent()))
                        .toList(),
                ranked.evaluation().verdict());
    }

    private static BigDecimal number(Ratio ratio) {
        return ratio.decimal().round(MathContext.DECIMAL64);
    }
}
