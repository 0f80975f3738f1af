package stance.explore.rank;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.evaluate.Alignment;
import stance.evaluate.Evaluator;
import stance.explore.diagram.Diagram;
import stance.explore.diagram.Unfolding;
import stance.explore.diagram.Unfolding.TooManyException;
import stance.explore.rank.BestSearch.Best;
import stance.explore.region.Bar;
import stance.explore.region.Regions;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.problem.Nearest;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Problems;
import stance.problem.RefusedException;
import stance.problem.Severity;

/** Ranks the packages of a space. */
public final class RankSearch {

    /** The most sums that are kept: some 500 MB. */
    static final int MAX_SUMS = 2_000_000;

    static final int MAX_STATES = 1_000_000;

    /** How many of the most promising are followed first. */
    private static final int WIDTH = 500;

    private final Space space;
    private final Regions regions;
    private final Evaluator evaluator;
    private final Weights weights;

    /** Of this space. */
    public RankSearch(Space space, Regions regions, Evaluator evaluator) {
        this.space = space;
        this.regions = regions;
        this.evaluator = evaluator;
        this.weights = new Weights(regions);
    }

    /**
     * The best packages, and the front.
     *
     * @throws RefusedException if a party of the front is unknown, or if the packages have too many different alignments
     */
    public Ranking ranking(RankingQuery query) {
        var parties = frontParties(query.front());
        if (weights.isEmpty()) {
            return new Ranking(query.by(), List.of(), BigInteger.ZERO, parties, false, List.of());
        }
        try {
            var best = best(query);
            var free = regions.open(Bar.REJECTED);
            return new Ranking(
                    query.by(),
                    best.packages().stream()
                            .map(options -> ranked(options, query.by()))
                            .toList(),
                    best.asGood(),
                    parties,
                    free == Diagram.NONE,
                    front(query.by(), parties, free == Diagram.NONE ? regions.proper() : free));
        } catch (TooManyException tooMany) {
            throw new RefusedException(List.of(new Problem(
                    "sweep.too-many-alignments",
                    Severity.ERROR,
                    Place.of(space.base().file()),
                    Phrase.of(
                            "The alignments of the packages differ in too many ways to rank them; %s sums"
                                    + " are the most that are kept.",
                            MAX_SUMS),
                    Phrase.of("List fewer alternatives, open fewer fields, or leave out --top and --front."))));
        }
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
                        Phrase.of("\"%s\" is no party of the scenario.", party),
                        Nearest.hint(party, parties));
            }
        }
        problems.refuseErrors();
        return parties.stream()
                .filter(party -> asked.isEmpty() || asked.stream().anyMatch(party::equalsIgnoreCase))
                .toList();
    }

    /** Of the class that fewest parties reject and oppose the best, then of the next, until there are enough. */
    private Best best(RankingQuery query) {
        var parties = space.base().parties();
        var packages = new ArrayList<List<Integer>>();
        var asGood = BigInteger.ZERO;
        for (var each : new Classes(regions, parties).bestFirst()) {
            var best = new BestSearch(unfolding(parties, each), parties.size(), valuation(query.by(), parties), WIDTH)
                    .best(query.top() - packages.size());
            packages.addAll(best.packages());
            asGood = best.asGood();
            if (packages.size() == query.top()) {
                break;
            }
        }
        return new Best(packages, asGood);
    }

    private Valuation valuation(Measure by, List<String> parties) {
        return new Valuation(
                by,
                parties.stream()
                        .map(party -> Optional.ofNullable(
                                        space.base().reservations().get(party))
                                .map(Ratio::of)
                                .orElse(Ratio.ZERO))
                        .toList());
    }

    private Unfolding unfolding(List<String> parties, int packages) {
        return new Unfolding(regions.diagram(), packages, weights.parts(parties), 2 * parties.size(), MAX_STATES);
    }

    private List<Ranking.Point> front(Measure by, List<String> parties, int packages) {
        return new FrontSearch(unfolding(parties, packages), parties.size(), valuation(by, parties), WIDTH)
                .points().stream()
                        .map(point -> new Ranking.Point(point.values(), point.packages(), ranked(point.example(), by)))
                        .toList();
    }

    private Ranking.Ranked ranked(List<Integer> options, Measure by) {
        var evaluation = evaluator.evaluate(space.at(options));
        var parties = space.base().parties();
        var shares = parties.stream()
                .map(party -> new Closeness(party, evaluation.alignments().getOrDefault(party, Alignment.ABSENT)))
                .toList();
        var value = valuation(by, parties)
                .value(shares.stream().map(Closeness::value).toList());
        return new Ranking.Ranked(options, value, shares, evaluation);
    }
}
