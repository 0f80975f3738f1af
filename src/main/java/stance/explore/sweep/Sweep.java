package stance.explore.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.diagram.Diagram;
import stance.explore.rank.RankSearch;
import stance.explore.rank.Ranking;
import stance.explore.rank.RankingQuery;
import stance.explore.region.Bar;
import stance.explore.region.Bounded;
import stance.explore.region.Core;
import stance.explore.region.Cores;
import stance.explore.region.Regions;
import stance.explore.space.Space;
import stance.pack.PolicyPack;
import stance.problem.RefusedException;
import stance.progress.Steps;

/**
 * What comes of every package of a space, exactly. Says what follows from the record; predicts nothing.
 *
 * @param size how many packages there are
 * @param parties in the order of the scenario
 * @param slots in the order of the scenario
 * @param costs of the stances that bar or open some package, the costliest first
 * @param core where nothing is unopposed, stances that cannot be met together
 * @param assumedAgainst how many packages the analyst's own assumptions bar
 * @param ranking the best packages, where they were asked for
 */
public record Sweep(
        Space space,
        Filters filters,
        BigInteger size,
        Sizes sizes,
        List<PartySizes> parties,
        List<SlotSizes> slots,
        List<Cost> costs,
        Optional<Core> core,
        BigInteger assumedAgainst,
        Optional<Ranking> ranking) {

    /** Keeps its own copies. */
    public Sweep {
        parties = List.copyOf(parties);
        slots = List.copyOf(slots);
        costs = List.copyOf(costs);
    }

    /**
     * Sweeps a space.
     *
     * @throws RefusedException if stances look at too many combinations, or tie too many provisions together
     */
    public static Sweep of(Space space, Evaluator evaluator) {
        return of(space, evaluator, Optional.empty());
    }

    /**
     * Sweeps a space, and ranks its packages where that is asked for.
     *
     * @throws RefusedException if stances look at too many combinations, tie too many provisions together, or give the
     *     packages too many different alignments
     */
    public static Sweep of(Space space, Evaluator evaluator, Optional<RankingQuery> query) {
        return of(space, evaluator, query, Steps.SILENT);
    }

    /**
     * Does the same, and says how far it has come.
     *
     * @throws RefusedException if stances look at too many combinations, tie too many provisions together, or give the
     *     packages too many different alignments
     */
    public static Sweep of(Space space, Evaluator evaluator, Optional<RankingQuery> query, Steps steps) {
        return Bounded.in(space, () -> new Sweeping(space, evaluator, steps).sweep(query));
    }

    private static final class Sweeping {

        private final Space space;
        private final Evaluator evaluator;
        private final Steps steps;
        private final Regions regions;
        private final Diagram diagram;
        private final int unopposed;
        private final int agreed;

        Sweeping(Space space, Evaluator evaluator, Steps steps) {
            this.space = space;
            this.evaluator = evaluator;
            this.regions = new Regions(space, evaluator, steps);
            this.steps = steps;
            this.diagram = regions.diagram();
            this.unopposed = regions.open(Bar.OPPOSED);
            this.agreed = regions.agreed();
        }

        Sweep sweep(Optional<RankingQuery> query) {
            return new Sweep(
                    space,
                    evaluator.filters(),
                    diagram.count(regions.proper()),
                    sizes(),
                    parties(),
                    slots(),
                    costs(),
                    unopposed == Diagram.NONE ? new Cores(space, regions).ofStances(Bar.OPPOSED) : Optional.empty(),
                    diagram.count(regions.barredByAssumption(Bar.OPPOSED)),
                    query.map(asked -> new RankSearch(space, regions, evaluator).ranking(asked)));
        }

        private Sizes sizes() {
            return new Sizes(
                    diagram.count(agreed), diagram.count(unopposed), diagram.count(regions.open(Bar.REJECTED)));
        }

        private List<PartySizes> parties() {
            return space.base().parties().stream()
                    .map(party -> new PartySizes(
                            party,
                            diagram.count(regions.accepted(party)),
                            diagram.count(regions.open(Bar.OPPOSED, party))))
                    .toList();
        }

        private List<SlotSizes> slots() {
            var open = space.base().parties().stream()
                    .map(party -> regions.open(Bar.OPPOSED, party))
                    .toList();
            return IntStream.range(0, space.slots().size())
                    .mapToObj(slot -> {
                        var options = space.slots().get(slot).options();
                        var sizes = IntStream.range(0, options.size())
                                .mapToObj(option -> {
                                    var with = diagram.with(slot, option);
                                    return new OptionSizes(
                                            options.get(option).label(),
                                            diagram.count(diagram.and(with, regions.proper())),
                                            diagram.count(diagram.and(with, agreed)),
                                            diagram.count(diagram.and(with, unopposed)),
                                            open.stream()
                                                    .map(each -> diagram.count(diagram.and(with, each)))
                                                    .toList());
                                })
                                .toList();
                        return new SlotSizes(space.slots().get(slot).provision(), sizes);
                    })
                    .toList();
        }

        private List<Cost> costs() {
            var costs = new ArrayList<Cost>();
            var barring = regions.bars(Bar.OPPOSED).keySet();
            var consenting = regions.consenting();
            var stances = new TreeSet<>(barring);
            stances.addAll(consenting);
            var progress = steps.begin("stances left out", stances.size());
            var done = 0;
            for (var stance : stances) {
                progress.accept(++done);
                var gain = barring.contains(stance)
                        ? diagram.count(regions.openWithoutObjections(Bar.OPPOSED, stance))
                                .subtract(diagram.count(unopposed))
                        : BigInteger.ZERO;
                var opens = consenting.contains(stance)
                        ? diagram.count(unopposed)
                                .subtract(diagram.count(regions.openWithoutConsent(Bar.OPPOSED, stance)))
                        : BigInteger.ZERO;
                if (barring.contains(stance) || opens.signum() > 0) {
                    costs.add(new Cost(pack().stance(stance).orElseThrow(), gain, opens));
                }
            }
            costs.sort(Comparator.comparing(Cost::gain)
                    .thenComparing(Cost::opens)
                    .reversed()
                    .thenComparing(cost -> cost.stance().id()));
            return costs;
        }

        private PolicyPack pack() {
            return space.base().pack();
        }
    }
}
