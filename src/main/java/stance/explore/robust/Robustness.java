package stance.explore.robust;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.diagram.Weighing;
import stance.explore.region.Bar;
import stance.explore.region.Bounded;
import stance.explore.region.Regions;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.problem.RefusedException;
import stance.progress.Steps;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.Verdict;

/**
 * How the packages of a space fare where stances hold with probabilities that the analyst assumes, each whatever the
 * others do. Figures are exact. They follow from the record and from these assumptions, which are the analyst's own:
 * nothing is known of how likely a stance is to hold, and nothing is predicted.
 *
 * <p>A stance that does not hold is as if it had not been said: it leaves silence, which an assumption of the scenario
 * may fill, and what it puts forward for the proposer is not presumed accepted. What it replaced does not revive.
 *
 * <p>Every way in which stances hold or do not is in one decision diagram, with a level for each stance that speaks; none
 * is walked.
 *
 * @param query what was assumed and asked
 * @param size how many packages there are
 * @param share of which packages the swings are told
 * @param recorded how many packages of each verdict there are where every stance holds
 * @param expected how many are to be expected under the assumptions
 * @param groups what each assumption touches, in the order in which they were made
 * @param swings of the stances that speak of a package and may not hold, the widest of that share first
 */
public record Robustness(
        Space space,
        Filters filters,
        RobustnessQuery query,
        BigInteger size,
        PackageKind share,
        Expected recorded,
        Expected expected,
        List<Group> groups,
        List<Swing> swings) {

    /** Keeps its own copies. */
    public Robustness {
        groups = List.copyOf(groups);
        swings = List.copyOf(swings);
    }

    /**
     * What an assumption touches.
     *
     * @param stances for how many it counts: those of parties that apply and that no other assumption names more closely
     * @param speaking how many of these say something of a package
     */
    public record Group(Holding holding, int stances, int speaking) {}

    /**
     * Works it out for a proposal, or for the space that its scenario spans.
     *
     * @throws RefusedException if an assumption names nothing that there is, if two differ on a
     *     stance, if something is wrong with what is open, or if stances look at too many combinations or tie too many
     *     provisions together
     */
    public static Robustness of(ScenarioFile file, Proposal proposal, RobustnessQuery query, Evaluator evaluator) {
        return of(file, proposal, query, evaluator, Steps.SILENT);
    }

    /**
     * Does the same, and says how far it has come.
     *
     * @throws RefusedException as {@link #of(ScenarioFile, Proposal, RobustnessQuery, Evaluator)} does
     */
    public static Robustness of(
            ScenarioFile file, Proposal proposal, RobustnessQuery query, Evaluator evaluator, Steps steps) {
        return of(query.space(file, proposal), query, evaluator, steps);
    }

    static Robustness of(Space space, RobustnessQuery query, Evaluator evaluator, Steps steps) {
        var chances = Chances.of(query.holds(), space.base(), evaluator.applicability(space.base()));
        return Bounded.in(
                space,
                () -> new Doubting(space, query, evaluator, chances, steps).robustness(),
                Phrase.of("Name fewer stances, list fewer alternatives, or open fewer fields."));
    }

    /** So many packages as a part of all: from 0 to 1, to 34 digits. */
    public BigDecimal part(BigDecimal packages) {
        return packages.divide(new BigDecimal(size), MathContext.DECIMAL128).stripTrailingZeros();
    }

    /** Whether it is about one package alone. */
    public boolean isOfOne() {
        return size.equals(BigInteger.ONE);
    }

    private static final class Doubting {

        private final Space space;
        private final RobustnessQuery query;
        private final Evaluator evaluator;
        private final Map<String, Holding> chances;
        private final Regions regions;
        private final List<String> stances;

        Doubting(Space space, RobustnessQuery query, Evaluator evaluator, Map<String, Holding> chances, Steps steps) {
            this.space = space;
            this.query = query;
            this.evaluator = evaluator;
            this.chances = chances;
            this.regions = Regions.doubting(space, evaluator, chances.keySet(), steps);
            this.stances = regions.uncertain();
        }

        Robustness robustness() {
            var recorded = weighed(stance -> BigDecimal.ONE).expected(Weighing::total);
            var share = query.share()
                    .orElse(
                            space.size().equals(BigInteger.ONE)
                                    ? PackageKind.of(recorded.likeliest())
                                    : PackageKind.UNOPPOSED);
            var weighed = weighed(this::probability);
            var expected = weighed.expected(Weighing::total);
            var swings = new ArrayList<Swing>();
            for (var i = 0; i < stances.size(); i++) {
                var slot = space.slots().size() + i;
                swings.add(swing(
                        stances.get(i),
                        expected,
                        weighed.expected(weighing -> weighing.gains().get(slot))));
            }
            swings.sort(Comparator.comparing((Swing swing) -> swing.of(share).abs())
                    .reversed()
                    .thenComparing(swing -> swing.stance().id()));
            return new Robustness(
                    space,
                    evaluator.filters(),
                    query,
                    space.size(),
                    share,
                    recorded,
                    expected,
                    query.holds().stream().distinct().map(this::group).toList(),
                    swings);
        }

        private Group group(Holding holding) {
            var counting = chances.entrySet().stream()
                    .filter(each -> each.getValue().equals(holding))
                    .map(Map.Entry::getKey)
                    .toList();
            return new Group(holding, counting.size(), (int)
                    counting.stream().filter(stances::contains).count());
        }

        private Swing swing(String id, Expected expected, Expected gain) {
            var probability = probability(id);
            var fails = expected.plus(gain, probability.negate());
            return new Swing(
                    space.base().pack().stance(id).orElseThrow(),
                    probability,
                    fails.plus(gain, BigDecimal.ONE),
                    fails,
                    Turn.between(fails, gain));
        }

        private BigDecimal probability(String stance) {
            return Objects.requireNonNull(chances.get(stance)).probability();
        }

        private Weighed weighed(Function<String, BigDecimal> probability) {
            var weights = Stream.concat(
                            space.slots().stream()
                                    .map(slot -> slot.options().stream()
                                            .map(option -> BigDecimal.ONE)
                                            .toList()),
                            stances.stream()
                                    .map(probability)
                                    .map(holds -> List.of(BigDecimal.ONE.subtract(holds), holds)))
                    .toList();
            return new Weighed(
                    weighing(regions.proper(), weights),
                    weighing(regions.open(Bar.REJECTED), weights),
                    weighing(regions.open(Bar.OPPOSED), weights),
                    weighing(regions.agreed(), weights));
        }

        private Weighing weighing(int set, List<List<BigDecimal>> weights) {
            return Weighing.of(regions.diagram(), set, weights);
        }
    }

    /** All packages, those that nobody rejects, those of them that nobody opposes, and those of them that all accept. */
    private record Weighed(Weighing all, Weighing withoutConflict, Weighing unopposed, Weighing agreement) {

        Expected expected(Function<Weighing, BigDecimal> figure) {
            var packages = new EnumMap<Verdict, BigDecimal>(Verdict.class);
            packages.put(Verdict.CONFLICT, figure.apply(all).subtract(figure.apply(withoutConflict)));
            packages.put(Verdict.NEGOTIABLE, figure.apply(withoutConflict).subtract(figure.apply(unopposed)));
            packages.put(Verdict.UNDETERMINED, figure.apply(unopposed).subtract(figure.apply(agreement)));
            packages.put(Verdict.AGREEMENT, figure.apply(agreement));
            return new Expected(packages);
        }
    }
}
