package stance.explore.rank;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import stance.evaluate.Evaluator;
import stance.explore.diagram.Histogram;
import stance.explore.diagram.Histogram.TooManyException;
import stance.explore.region.Regions;
import stance.explore.space.Space;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Severity;

/** Ranks the packages of a space. */
public final class RankSearch {

    /** The most sums that are kept: some 500 MB. */
    private static final int MAX_SUMS = 2_000_000;

    private static final Comparator<List<Ratio>> BY_VALUES = RankSearch::compareValues;

    private final Space space;
    private final Evaluator evaluator;
    private final Histogram histogram;
    private final Map<List<Integer>, BigInteger> counts;

    /**
     * Of this space.
     *
     * @throws RefusedException if the packages have too many different alignments
     */
    public RankSearch(Space space, Regions regions, Evaluator evaluator) {
        this.space = space;
        this.evaluator = evaluator;
        try {
            this.histogram = new Histogram(
                    regions.diagram(),
                    regions.proper(),
                    new Weights(space, regions).parts(),
                    2 * space.base().parties().size(),
                    MAX_SUMS);
        } catch (TooManyException tooMany) {
            throw new RefusedException(List.of(new Problem(
                    "sweep.too-many-alignments",
                    Severity.ERROR,
                    Place.of(space.base().file()),
                    "The alignments of the packages differ in too many ways to rank them; " + MAX_SUMS
                            + " sums are the most that are kept.",
                    "List fewer alternatives, open fewer fields, or leave out --top and --front.")));
        }
        this.counts = histogram.counts();
    }

    /** The best packages, and the front. */
    public Ranking ranking(RankingQuery query) {
        var parties = frontParties(query.front());
        var top = new ArrayList<Ranking.Ranked>();
        var asGood = BigInteger.ZERO;
        for (var sums : bestFirst(query.by())) {
            var value = value(query.by(), sums);
            if (top.size() == query.top()
                    && value.compareTo(top.get(top.size() - 1).value()) < 0) {
                break;
            }
            var listed = histogram.packages(sums, query.top() - top.size());
            listed.forEach(options -> top.add(ranked(options, value, sums)));
            asGood = top.size() < query.top()
                    ? BigInteger.ZERO
                    : asGood.add(count(sums)).subtract(BigInteger.valueOf(listed.size()));
        }
        return new Ranking(query.by(), top, asGood, parties, front(query.by(), parties));
    }

    /** In the order of the scenario. */
    private List<String> frontParties(List<String> asked) {
        var parties = space.base().parties();
        var problems = new Problems();
        for (var party : asked) {
            if (parties.stream().noneMatch(party::equalsIgnoreCase)) {
                problems.error(
                        "sweep.unknown-party",
                        Place.of("--front " + party),
                        "\"" + party + "\" is no party of the scenario.",
                        Nearest.hint(party, parties));
            }
        }
        problems.refuseErrors();
        return parties.stream()
                .filter(party -> asked.isEmpty() || asked.stream().anyMatch(party::equalsIgnoreCase))
                .toList();
    }

    private List<List<Integer>> bestFirst(Measure by) {
        var values = new HashMap<List<Integer>, Ratio>();
        counts.keySet().forEach(sums -> values.put(sums, value(by, sums)));
        return counts.keySet().stream()
                .sorted(Comparator.<List<Integer>, Ratio>comparing(values::get)
                        .reversed()
                        .thenComparing(RankSearch::compare))
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .map(i -> Integer.compare(one.get(i), other.get(i)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private List<Ranking.Point> front(Measure by, List<String> parties) {
        var points = new HashMap<List<Ratio>, BigInteger>();
        var examples = new HashMap<List<Ratio>, List<Integer>>();
        for (var sums : counts.keySet()) {
            var values = shares(sums).stream()
                    .filter(share -> parties.contains(share.party()))
                    .map(Share::value)
                    .toList();
            points.merge(values, count(sums), BigInteger::add);
            examples.merge(values, sums, (first, second) -> compare(first, second) <= 0 ? first : second);
        }
        var front = new ArrayList<List<Ratio>>();
        points.keySet().stream()
                .sorted(BY_VALUES.reversed())
                .filter(values -> front.stream().noneMatch(better -> isNoWorse(better, values)))
                .forEach(front::add);
        return front.stream()
                .map(values -> {
                    var sums = examples.getOrDefault(values, List.of());
                    var options = histogram.packages(sums, 1).get(0);
                    return new Ranking.Point(
                            values,
                            points.getOrDefault(values, BigInteger.ZERO),
                            ranked(options, value(by, sums), sums));
                })
                .toList();
    }

    private static int compareValues(List<Ratio> one, List<Ratio> other) {
        return IntStream.range(0, one.size())
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private static boolean isNoWorse(List<Ratio> one, List<Ratio> other) {
        return IntStream.range(0, one.size()).allMatch(i -> one.get(i).compareTo(other.get(i)) >= 0);
    }

    private Ranking.Ranked ranked(List<Integer> options, Ratio value, List<Integer> sums) {
        return new Ranking.Ranked(options, value, shares(sums), evaluator.evaluate(space.at(options)));
    }

    private Ratio value(Measure by, List<Integer> sums) {
        return by.of(shares(sums).stream().map(Share::value).toList());
    }

    private List<Share> shares(List<Integer> sums) {
        var parties = space.base().parties();
        return IntStream.range(0, parties.size())
                .mapToObj(i -> new Share(parties.get(i), sums.get(2 * i), sums.get(2 * i + 1)))
                .toList();
    }

    private BigInteger count(List<Integer> sums) {
        return counts.getOrDefault(sums, BigInteger.ZERO);
    }
}
