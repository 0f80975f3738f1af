package stance.explore.rank;

import java.util.List;
import stance.evaluate.Alignment;
import stance.evaluate.Evaluator;
import stance.explore.diagram.Unfolding;
import stance.explore.diagram.Unfolding.TooManyException;
import stance.explore.rank.BestSearch.Best;
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

    private static final int MAX_STATES = 1_000_000;

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
        try {
            var best = best(query);
            return new Ranking(
                    query.by(),
                    best.packages().stream()
                            .map(options -> ranked(options, query.by()))
                            .toList(),
                    best.asGood(),
                    parties,
                    front(query.by(), parties));
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

    private Best best(RankingQuery query) {
        var parties = space.base().parties();
        return new BestSearch(unfolding(parties), parties.size(), query.by(), WIDTH).best(query.top());
    }

    private Unfolding unfolding(List<String> parties) {
        return new Unfolding(
                regions.diagram(), regions.proper(), weights.parts(parties), 2 * parties.size(), MAX_STATES);
    }

    private List<Ranking.Point> front(Measure by, List<String> parties) {
        return new FrontSearch(unfolding(parties), parties.size(), WIDTH)
                .points().stream()
                        .map(point -> new Ranking.Point(point.values(), point.packages(), ranked(point.example(), by)))
                        .toList();
    }

    private Ranking.Ranked ranked(List<Integer> options, Measure by) {
        var evaluation = evaluator.evaluate(space.at(options));
        var shares = space.base().parties().stream()
                .map(party -> {
                    var said = evaluation.alignments().getOrDefault(party, new Alignment(0, 0));
                    return new Share(party, said.support(), said.opposition());
                })
                .toList();
        return new Ranking.Ranked(
                options, by.of(shares.stream().map(Share::value).toList()), shares, evaluation);
    }
}
