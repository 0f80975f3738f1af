package stance.explore.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.evaluate.Reading;
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
 * @param reading the reading of the parties, slots, costs and core; sizes are given in both
 * @param size how many packages there are
 * @param parties in the order of the scenario
 * @param slots in the order of the scenario
 * @param costs of the stances that bar some package, the costliest first
 * @param core where nothing is unopposed, stances that cannot be met together
 * @param assumedAgainst how many packages the analyst's own assumptions bar
 * @param ranking the best packages, where they were asked for
 */
public record Sweep(
        Space space,
        Reading reading,
        Filters filters,
        BigInteger size,
        Sizes strict,
        Sizes lenient,
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

    /** The sizes in the reading that was asked for. */
    public Sizes sizes() {
        return reading == Reading.STRICT ? strict : lenient;
    }

    /** The sizes in the other reading. */
    public Sizes otherSizes() {
        return reading == Reading.STRICT ? lenient : strict;
    }

    private static final class Sweeping {

        private final Space space;
        private final Evaluator evaluator;
        private final Steps steps;
        private final Regions regions;
        private final Diagram diagram;
        private final Bar bar;
        private final int unopposed;
        private final int agreed;

        Sweeping(Space space, Evaluator evaluator, Steps steps) {
            this.space = space;
            this.evaluator = evaluator;
            this.regions = new Regions(space, evaluator, steps);
            this.steps = steps;
            this.diagram = regions.diagram();
            this.bar = Bar.of(evaluator.reading());
            this.unopposed = regions.open(bar, Regions.NO_STANCE);
            this.agreed = regions.agreed(evaluator.reading());
        }

        Sweep sweep(Optional<RankingQuery> query) {
            return new Sweep(
                    space,
                    evaluator.reading(),
                    evaluator.filters(),
                    diagram.count(regions.proper()),
                    sizes(Reading.STRICT),
                    sizes(Reading.LENIENT),
                    parties(),
                    slots(),
                    costs(),
                    unopposed == Diagram.NONE ? new Cores(space, regions).ofStances(bar) : Optional.empty(),
                    diagram.count(regions.barredByAssumption(bar)),
                    query.map(asked -> new RankSearch(space, regions, evaluator).ranking(asked)));
        }

        private Sizes sizes(Reading reading) {
            return new Sizes(
                    diagram.count(regions.agreed(reading)),
                    diagram.count(regions.open(Bar.of(reading), Regions.NO_STANCE)),
                    diagram.count(regions.open(Bar.REJECTED, Regions.NO_STANCE)));
        }

        private List<PartySizes> parties() {
            return space.base().parties().stream()
                    .map(party -> {
                        var open = regions.open(bar, party, Regions.NO_STANCE);
                        var accepts = bar == Bar.OPPOSED ? regions.accepted(party) : open;
                        return new PartySizes(party, diagram.count(accepts), diagram.count(open));
                    })
                    .toList();
        }

        private List<SlotSizes> slots() {
            var open = space.base().parties().stream()
                    .map(party -> regions.open(bar, party, Regions.NO_STANCE))
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
            var before = diagram.count(unopposed);
            var costs = new ArrayList<Cost>();
            var stances = regions.bars(bar).keySet();
            var progress = steps.begin("stances left out", stances.size());
            for (var stance : stances) {
                progress.accept(costs.size());
                var without = diagram.count(regions.open(bar, stance));
                costs.add(new Cost(pack().stance(stance).orElseThrow(), without, without.subtract(before)));
            }
            costs.sort(Comparator.comparing(Cost::gain)
                    .reversed()
                    .thenComparing(cost -> cost.stance().id()));
            return costs;
        }

        private PolicyPack pack() {
            return space.base().pack();
        }
    }
}
