package stance.negotiate.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Offers in turn")
class BargainingTest {

    private static final int SEED = 1962;
    private static final int MANY = 4_000;

    /** Values in few levels, so that there are ties; floors; and numbers that go with the levels. */
    private record Case(List<int[]> levels, List<BitSet> barred, List<BargainingSide> sides, int first) {

        static Case of(Random random) {
            var size = 1 + random.nextInt(14);
            var most = 1 + random.nextInt(8);
            var levels = Stream.generate(() -> IntStream.range(0, size)
                            .map(each -> random.nextInt(most))
                            .toArray())
                    .limit(2)
                    .toList();
            var barred = levels.stream()
                    .map(each -> {
                        var floor = random.nextInt(most + 1) - 1;
                        var set = new BitSet();
                        IntStream.range(0, size)
                                .filter(offer -> each[offer] <= floor || random.nextInt(10) == 0)
                                .forEach(set::set);
                        return set;
                    })
                    .toList();
            var worth = levels.stream()
                    .map(each -> Arrays.stream(each)
                            .mapToDouble(level -> level / (double) most)
                            .toArray())
                    .toList();
            var sides = IntStream.range(0, 2)
                    .mapToObj(side -> new BargainingSide(
                            levels.get(side), levels.get(1 - side), barred.get(side), worth.get(side)))
                    .toList();
            return new Case(levels, barred, sides, random.nextInt(2));
        }

        Bargaining.Path play(List<Strategy> strategies, int deadline) {
            return new Bargaining(sides, strategies, deadline).from(first);
        }

        boolean isOpenToBoth(int offer) {
            return barred.stream().noneMatch(set -> set.get(offer));
        }

        /** Whether an offer is better for one side than another offer, and no worse for the other side. */
        boolean isBetter(int offer, int other) {
            return levels.stream().allMatch(each -> each[offer] >= each[other])
                    && levels.stream().anyMatch(each -> each[offer] > each[other]);
        }
    }

    private static Stream<Case> cases() {
        var random = new Random(SEED);
        return Stream.generate(() -> Case.of(random)).limit(MANY);
    }

    private static List<Strategy> any(Random random) {
        var all = Strategy.values();
        return List.of(all[random.nextInt(all.length)], all[random.nextInt(all.length)]);
    }

    /** A second reading of the definition, over lists, where both sides play it. */
    private static List<Integer> micro(Case each) {
        var orders = new ArrayList<List<Integer>>();
        for (var side = 0; side < 2; side++) {
            var own = each.levels().get(side);
            var other = each.levels().get(1 - side);
            var barred = each.barred().get(side);
            orders.add(IntStream.range(0, own.length)
                    .filter(offer -> !barred.get(offer))
                    .boxed()
                    .sorted(Comparator.comparing((Integer offer) -> -own[offer])
                            .thenComparing(offer -> -other[offer])
                            .thenComparing(offer -> offer))
                    .toList());
        }
        var made = List.of(new ArrayList<Integer>(), new ArrayList<Integer>());
        var told = new ArrayList<Integer>();
        var waits = 0;
        for (var side = each.first(); waits < 2; side = 1 - side) {
            var order = orders.get(side);
            if (order.isEmpty()) {
                return told;
            }
            var mine = made.get(side);
            var yours = made.get(1 - side);
            var isNew = mine.size() <= yours.size() && mine.size() < order.size();
            int willing = isNew ? order.get(mine.size()) : mine.get(mine.size() - 1);
            if (!told.isEmpty()) {
                int table = told.get(told.size() - 1);
                var own = each.levels().get(side);
                var other = each.levels().get(1 - side);
                if (order.contains(table)
                        && (own[table] > own[willing]
                                || (own[table] == own[willing] && other[table] >= other[willing]))) {
                    told.add(table);
                    return told;
                }
            }
            told.add(willing);
            waits = isNew ? 0 : waits + 1;
            if (isNew) {
                mine.add(willing);
            }
        }
        return told;
    }

    @Test
    void endWhateverBothPartiesDo() {
        var random = new Random(SEED);

        cases().forEach(each -> assertThat(each.play(any(random), 60).offers()).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void endWithoutADeadlineWherePartiesOnlyReactByTheirOrders() {
        cases().forEach(each -> assertThat(each.play(List.of(Strategy.MICRO, Strategy.MICRO), Integer.MAX_VALUE)
                        .offers())
                .hasSizeLessThanOrEqualTo(
                        each.sides().get(0).size() + each.sides().get(1).size() + 3));
    }

    @Test
    void neverGoBelowAFloor() {
        var random = new Random(SEED);

        cases().forEach(each -> {
            var path = each.play(any(random), 60);
            assertThat(path.offers())
                    .noneMatch(offer -> each.barred().get(offer.side()).get(offer.number()));
            assertThat(path.ending().number().stream()).allMatch(each::isOpenToBoth);
        });
    }

    @Test
    void agreeOnTheFrontOfWhatWasOffered() {
        var random = new Random(SEED);

        cases().forEach(each -> {
            var path = each.play(any(random), 60);
            path.ending()
                    .number()
                    .ifPresent(agreed -> assertThat(
                                    path.offers().stream().map(Offer::number).filter(each::isOpenToBoth))
                            .noneMatch(offer -> each.isBetter(offer, agreed)));
        });
    }

    @Test
    void takeTheSamePathEachTime() {
        var random = new Random(SEED);

        cases().forEach(each -> {
            var strategies = any(random);
            assertThat(each.play(strategies, 60)).isEqualTo(each.play(strategies, 60));
        });
    }

    @Test
    void ofMicroAreThoseOfItsDefinition() {
        cases().forEach(each -> {
            var path = each.play(List.of(Strategy.MICRO, Strategy.MICRO), Integer.MAX_VALUE);
            assertThat(Stream.concat(
                            path.offers().stream().map(Offer::number),
                            path.ending().number().stream().boxed()))
                    .containsExactlyElementsOf(micro(each));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"BOULWARE", "LINEAR", "CONCEDER"})
    void reachTheFloorAtTheDeadlineWhereAPartyConcedesInTime(Strategy strategy) {
        var own = new BargainingSide(
                new int[] {3, 2, 1, 0}, new int[] {0, 1, 2, 3}, new BitSet(), new double[] {1, 0.8, 0.5, 0.2});
        var hard = new BargainingSide(new int[] {0, 0, 0, 1}, new int[4], bits(0, 1, 2), new double[] {0, 0, 0, 1});

        var path = new Bargaining(List.of(own, hard), List.of(strategy, Strategy.MICRO), 21).from(0);

        assertThat(path.ending().kind()).isEqualTo(Ending.Kind.AGREEMENT);
        assertThat(path.ending().number()).hasValue(3);
    }

    @Test
    void concedeLaterInTimeTheLargerTheExponent() {
        var worth =
                IntStream.range(0, 100).mapToDouble(each -> 1 - each / 100.0).toArray();
        var levels = IntStream.range(0, 100).map(each -> 100 - each).toArray();
        var own = new BargainingSide(levels, new int[100], new BitSet(), worth);
        var silent = new BargainingSide(
                new int[100], levels, bits(IntStream.range(1, 100).toArray()), new double[100]);

        var halfway = Stream.of(Strategy.CONCEDER, Strategy.LINEAR, Strategy.BOULWARE)
                .map(strategy -> {
                    var course = new Course();
                    IntStream.range(0, 10).forEach(round -> course.add(round % 2, 0));
                    return strategy.next(own, 0, course, 21);
                })
                .toList();

        assertThat(silent.size()).isEqualTo(1);
        assertThat(halfway).containsExactly(70, 49, 3);
    }

    @Test
    void giveInTitForTatWhatTheOtherGaveAndTakeItBack() {
        var own = new BargainingSide(
                new int[] {4, 3, 2, 1, 0}, new int[] {0, 1, 2, 3, 4}, new BitSet(), new double[] {1, 0.75, 0.5, 0.25, 0
                });
        var course = new Course();
        course.add(0, 0);
        course.add(1, 4);
        course.add(0, 0);
        course.add(1, 3);

        assertThat(Strategy.TIT_FOR_TAT.next(own, 0, course, 40)).isEqualTo(1);

        course.add(0, 1);
        course.add(1, 4);

        assertThat(Strategy.TIT_FOR_TAT.next(own, 0, course, 40)).isZero();
    }

    @Test
    void offerInTimeWhatIsBestForTheOtherOfALevel() {
        var own = new BargainingSide(new int[] {1, 1, 0}, new int[] {0, 1, 2}, new BitSet(), new double[] {1, 1, 0.2});

        assertThat(own.worstWorth(1)).isEqualTo(1);
        assertThat(own.worstWorth(0.2)).isEqualTo(2);
    }

    @Test
    void settleAtOnceWhereAllIsTheSameToBoth() {
        var flat = new BargainingSide(new int[3], new int[3], new BitSet(), new double[0]);

        var path = new Bargaining(List.of(flat, flat), List.of(Strategy.MICRO, Strategy.MICRO), 100).from(0);

        assertThat(path.offers()).hasSize(1);
        assertThat(path.ending().kind()).isEqualTo(Ending.Kind.AGREEMENT);
    }

    @Test
    void breakTiesByTheOrderOfTheOther() {
        var side = new BargainingSide(new int[] {1, 1, 1, 2}, new int[] {0, 5, 5, 0}, new BitSet(), new double[0]);

        assertThat(IntStream.range(0, 4).map(side::at)).containsExactly(3, 1, 2, 0);
        assertThat(side.levels()).isEqualTo(2);
    }

    @Test
    void endAtOnceWhereAPartyHasNothingAboveItsFloor() {
        var open = new BargainingSide(new int[] {1, 0}, new int[2], new BitSet(), new double[0]);
        var none = new BargainingSide(new int[] {1, 0}, new int[2], bits(0, 1), new double[0]);

        var path = new Bargaining(List.of(open, none), List.of(Strategy.MICRO, Strategy.MICRO), 10).from(0);

        assertThat(path.offers()).hasSize(1);
        assertThat(path.ending().kind()).isEqualTo(Ending.Kind.NOTHING_TO_OFFER);
        assertThat(path.ending().side()).isEqualTo(1);
    }

    @Test
    void standStillWhereOneHasNothingNewAndTheOtherWaits() {
        var one = new BargainingSide(new int[] {1, 0}, new int[] {0, 1}, bits(1), new double[0]);
        var other = new BargainingSide(new int[] {0, 1}, new int[] {1, 0}, bits(0), new double[0]);

        var path = new Bargaining(List.of(one, other), List.of(Strategy.MICRO, Strategy.MICRO), 100).from(0);

        assertThat(path.ending().kind()).isEqualTo(Ending.Kind.STANDSTILL);
        assertThat(path.offers()).extracting(Offer::stands).containsExactly(false, false, true, true);
    }

    private static BitSet bits(int... numbers) {
        var bits = new BitSet();
        new HashSet<>(Arrays.stream(numbers).boxed().toList()).forEach(bits::set);
        return bits;
    }
}
