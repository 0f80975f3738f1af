package stance.explore.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.explore.diagram.Diagram;
import stance.explore.diagram.Unfolding;

/** More seeds with {@code -Dseeds=1000}. */
@DisplayName("Leaving out what cannot be among the best loses nothing")
class BoundedSearchTest {

    private static final int PARTIES = 3;
    private static final List<Integer> SIZES = List.of(3, 2, 4, 3, 1, 3);

    private final Diagram diagram = new Diagram(SIZES, List.of(3, 0, 5, 1, 2, 4), 100_000);
    private final List<Unfolding.Part> parts = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 40));
    }

    private Unfolding unfolding(Random random, int set) {
        for (var i = 0; i < 14; i++) {
            var packages = random.nextInt(8) == 0 ? Diagram.ALL : some(random);
            var numbers = new ArrayList<>(Collections.nCopies(2 * PARTIES, 0));
            numbers.set(random.nextInt(numbers.size()), 1 + random.nextInt(3));
            parts.add(new Unfolding.Part(packages, numbers));
        }
        return new Unfolding(diagram, set, parts, 2 * PARTIES, 100_000);
    }

    /** Combinations of the options of one slot to three. */
    private int some(Random random) {
        var scope = IntStream.range(0, SIZES.size())
                .filter(slot -> random.nextInt(SIZES.size()) < 2)
                .boxed()
                .limit(3)
                .toList();
        return diagram.table(scope, number -> random.nextBoolean());
    }

    /** Each package of a set, with the values of the parties. */
    private Map<List<Integer>, List<Ratio>> walk(int set) {
        var walk = new HashMap<List<Integer>, List<Ratio>>();
        for (var number = 0; number < SIZES.stream().reduce(1, (one, other) -> one * other); number++) {
            var options = new ArrayList<Integer>();
            var rest = number;
            for (var size : SIZES) {
                options.add(rest % size);
                rest /= size;
            }
            if (diagram.holds(set, options)) {
                var sums = parts.stream()
                        .filter(part -> diagram.holds(part.set(), options))
                        .map(Unfolding.Part::numbers)
                        .reduce(Collections.nCopies(2 * PARTIES, 0), Unfolding::sum);
                walk.put(options, Closeness.values(sums));
            }
        }
        return walk;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofTheBestPackages(long seed) {
        var random = new Random(seed);
        var set = diagram.not(some(random));
        var unfolding = unfolding(random, set);
        var walk = walk(set);
        var many = 1 + random.nextInt(9);
        for (var measure : Measure.values()) {
            var by = new Valuation(measure, Collections.nCopies(PARTIES, Ratio.ZERO));
            var values = walk.values().stream()
                    .map(by::value)
                    .sorted(Collections.reverseOrder())
                    .toList();

            var best = new BestSearch(unfolding, PARTIES, by, 2).best(many);

            var listed = values.subList(0, Math.min(many, values.size()));
            assertThat(best.packages()).doesNotHaveDuplicates();
            assertThat(best.packages().stream()
                            .map(options -> by.value(walk.getOrDefault(options, List.of())))
                            .toList())
                    .isEqualTo(listed);
            var last = listed.isEmpty() ? Ratio.ZERO : listed.get(listed.size() - 1);
            assertThat(best.asGood())
                    .isEqualTo(BigInteger.valueOf(
                            values.stream().skip(many).filter(last::equals).count()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofTheFront(long seed) {
        var random = new Random(seed);
        var set = diagram.not(some(random));
        var unfolding = unfolding(random, set);
        var walk = walk(set);
        var front = new HashMap<List<Ratio>, BigInteger>();
        walk.values().stream()
                .filter(values -> walk.values().stream().noneMatch(other -> betters(other, values)))
                .forEach(values -> front.merge(values, BigInteger.ONE, BigInteger::add));

        var points = new FrontSearch(
                        unfolding, PARTIES, new Valuation(Measure.TOTAL, Collections.nCopies(PARTIES, Ratio.ZERO)), 2)
                .points();

        var found = new HashMap<List<Ratio>, BigInteger>();
        points.forEach(point -> found.put(point.values(), point.packages()));
        assertThat(found).isEqualTo(front);
        assertThat(points).allMatch(point -> point.values().equals(walk.get(point.example())));
    }

    private static boolean betters(List<Ratio> one, List<Ratio> other) {
        var signs = IntStream.range(0, one.size())
                .map(i -> one.get(i).compareTo(other.get(i)))
                .boxed()
                .toList();
        return signs.stream().allMatch(sign -> sign >= 0) && signs.stream().anyMatch(sign -> sign > 0);
    }
}
