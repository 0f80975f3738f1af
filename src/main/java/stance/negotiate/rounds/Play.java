package stance.negotiate.rounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import stance.evaluate.Evaluator;
import stance.explore.region.Bar;
import stance.explore.region.Bounded;
import stance.explore.region.Core;
import stance.explore.region.Cores;
import stance.explore.region.Regions;
import stance.negotiate.conflict.Conflict.Order;
import stance.negotiate.conflict.JudgedPackages;
import stance.negotiate.conflict.Orders;
import stance.negotiate.conflict.Reasons;
import stance.negotiate.graph.Preference;
import stance.negotiate.rounds.Rounds.Party;
import stance.scenario.Response;

/** Plays the rounds between the two parties of judged packages. Packages go by their numbers there. */
final class Play {

    /** Numbers that are nearer are the same: more than what sums of numbers up to 1 are off by. */
    private static final double ROUNDING = 1e-9;

    private final JudgedPackages packages;
    private final RoundsQuery query;
    private final Evaluator evaluator;
    private final List<String> parties;
    private final Orders orders;
    private final List<double[]> worth;
    private final List<BitSet> barred;
    private final List<BargainingSide> sides;
    private final int size;

    Play(JudgedPackages packages, RoundsQuery query, Evaluator evaluator) {
        this.packages = packages;
        this.query = query;
        this.evaluator = evaluator;
        this.size = packages.evaluations().size();
        this.parties = packages.space().base().parties();
        this.orders = packages.orders(true);
        this.worth = parties.stream().map(this::worth).toList();
        this.barred = IntStream.range(0, 2).mapToObj(this::barred).toList();
        var levels = IntStream.range(0, 2).mapToObj(this::levels).toList();
        this.sides = IntStream.range(0, 2)
                .mapToObj(side ->
                        new BargainingSide(levels.get(side), levels.get(1 - side), barred.get(side), worth.get(side)))
                .toList();
    }

    Rounds rounds() {
        var strategies = parties.stream().map(query::strategy).toList();
        var deadline = query.deadline().isPresent() || strategies.stream().noneMatch(Strategy::needsNumbers)
                ? query.deadline()
                : OptionalInt.of(RoundsQuery.USUAL_DEADLINE);
        var proposer = packages.space().base().proposedBy();
        var first = Math.max(0, parties.indexOf(query.first().or(() -> proposer).orElse("")));
        var said = packages.orders(false);
        var path = new Bargaining(sides, strategies, deadline.orElse(Integer.MAX_VALUE)).from(first);
        var open = (BitSet) barred.get(0).clone();
        open.or(barred.get(1));
        open.flip(0, size);
        return new Rounds(
                packages,
                IntStream.range(0, 2)
                        .mapToObj(side -> party(side, strategies.get(side), said))
                        .toList(),
                first,
                deadline,
                (int) IntStream.range(0, size).filter(packages::isOffer).count(),
                open.cardinality(),
                path.offers(),
                path.ending(),
                steps(path),
                path.ending().number().isPresent()
                        ? better(path.ending().number().getAsInt(), open)
                        : 0,
                open.isEmpty() ? core() : Optional.empty());
    }

    private double[] worth(String party) {
        return Optional.ofNullable(query.utilities().get(party))
                .map(utility -> IntStream.range(0, size)
                        .mapToDouble(each -> utility.of(packages.issues(), packages.choice(each)))
                        .toArray())
                .orElse(new double[0]);
    }

    /** What is no offer, what the party rejects, and what is worth less to it than no deal. */
    private BitSet barred(int side) {
        var party = parties.get(side);
        var barred = new BitSet(size);
        for (var each = 0; each < size; each++) {
            barred.set(
                    each,
                    !packages.isOffer(each)
                            || packages.evaluations()
                                            .get(each)
                                            .outcome()
                                            .responses()
                                            .get(party)
                                    == Response.REJECTS
                            || isWorthLess(side, each));
        }
        return barred;
    }

    private boolean isWorthLess(int side, int each) {
        return Optional.ofNullable(query.utilities().get(parties.get(side)))
                .filter(utility -> worth.get(side)[each] < utility.reservation() - ROUNDING)
                .isPresent();
    }

    private int[] levels(int side) {
        var numbers = worth.get(side);
        if (numbers.length == 0) {
            var order = orders.preferences().get(side);
            return IntStream.range(0, size).map(order::classOf).toArray();
        }
        var sorted = Arrays.stream(numbers).sorted().toArray();
        var bounds = IntStream.range(0, size)
                .filter(i -> i == 0 || sorted[i] - sorted[i - 1] > ROUNDING)
                .mapToDouble(i -> sorted[i])
                .toArray();
        return Arrays.stream(numbers)
                .mapToInt(number -> {
                    var found = Arrays.binarySearch(bounds, number);
                    return found >= 0 ? found : -found - 2;
                })
                .toArray();
    }

    private Party party(int side, Strategy strategy, Orders said) {
        var id = parties.get(side);
        return new Party(
                id,
                strategy,
                orders.kinds().get(side),
                Optional.ofNullable(query.utilities().get(id)),
                sides.get(side).size(),
                sides.get(side).levels(),
                assumed(side, said.preferences().get(side)));
    }

    /** How many pairs that a party may offer its answers leave open, so that counting decides them. */
    private long assumed(int side, Preference said) {
        if (worth.get(side).length > 0 || orders.kinds().get(side) != Order.COUNTS) {
            return 0;
        }
        var own = sides.get(side);
        return IntStream.range(0, own.size())
                .mapToLong(one -> IntStream.range(0, one)
                        .filter(other ->
                                said.isOpen(own.at(one), own.at(other)) && own.tells(own.at(one), own.at(other)))
                        .count())
                .sum();
    }

    private List<Concession> steps(Bargaining.Path path) {
        var steps = new ArrayList<Concession>();
        var last = new int[] {-1, -1};
        for (var offer : path.offers()) {
            if (!offer.stands() && last[offer.side()] >= 0) {
                steps.add(step(offer.round(), offer.side(), last[offer.side()], offer.number()));
            }
            last[offer.side()] = offer.number();
        }
        var ending = path.ending();
        ending.number().stream()
                .filter(agreed -> last[ending.side()] >= 0 && last[ending.side()] != agreed)
                .forEach(agreed -> steps.add(step(ending.round(), ending.side(), last[ending.side()], agreed)));
        return steps;
    }

    private Concession step(int round, int side, int from, int to) {
        var before = packages.evaluations().get(from);
        var after = packages.evaluations().get(to);
        var isLess = sides.get(side).prefers(from, to);
        return new Concession(
                round,
                side,
                from,
                to,
                isLess,
                isLess ? Reasons.of(parties.get(side), after, before) : List.of(),
                Reasons.of(parties.get(1 - side), before, after));
    }

    private int better(int agreed, BitSet open) {
        return (int) open.stream()
                .filter(each ->
                        IntStream.range(0, 2).noneMatch(side -> sides.get(side).prefers(agreed, each))
                                && IntStream.range(0, 2)
                                        .anyMatch(side -> sides.get(side).prefers(each, agreed)))
                .count();
    }

    private Optional<Core> core() {
        var space = packages.space();
        return Bounded.in(space, () -> new Cores(space, new Regions(space, evaluator)).ofStances(Bar.REJECTED));
    }
}
