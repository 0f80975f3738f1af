package stance.explore.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;

/**
 * Domains of linear additive utilities, as the automated negotiation competitions publish them: each party has a weight
 * for each issue, which add up to 1, and a value for each option. The figures are worked out here by walking, from the
 * numbers themselves. More seeds with {@code -Dseeds=100}.
 */
@DisplayName("A linear additive domain gives its front, its Nash package and its maximin")
class LinearDomainTest {

    private static final List<String> PARTIES = List.of("MEXICO", "UNITED_STATES");
    private static final List<Integer> SIZES = List.of(4, 4, 3, 3, 4);

    private final List<List<Integer>> weights = new ArrayList<>();
    private final List<List<List<Integer>>> values = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofFiveIssuesAnd576Packages(long seed, @TempDir Path folder) {
        draw(new Random(seed));
        var pack =
                TestPack.in(folder).declarations(declarations()).rules(rules()).load();
        var reservation = new BigDecimal("0.4");
        var file = TestPack.scenario(pack, scenario(reservation));
        var space = Space.of(file, file.base(), List.of());
        var evaluator = new Evaluator(Filters.NONE, false);

        for (var by : Measure.values()) {
            var sweep = Sweep.of(space, evaluator, Optional.of(new RankingQuery(1, by, List.of())));

            assertThat(sweep.size()).isEqualTo(BigInteger.valueOf(576));
            var ranking = sweep.ranking().orElseThrow();
            var best = packages().stream()
                    .filter(each -> isAbove(each, reservation))
                    .max(Comparator.comparing(each -> value(each, by, reservation)));
            assertThat(ranking.top().stream()
                            .map(each -> each.value().decimal().setScale(12, RoundingMode.HALF_EVEN))
                            .toList())
                    .isEqualTo(best.stream()
                            .map(each -> value(each, by, reservation).setScale(12, RoundingMode.HALF_EVEN))
                            .toList());
            assertThat(ranking.front().stream().map(Ranking.Point::values).collect(Collectors.toSet()))
                    .isEqualTo(front(reservation));
        }
    }

    private void draw(Random random) {
        for (var party = 0; party < PARTIES.size(); party++) {
            weights.add(SIZES.stream().map(size -> 1 + random.nextInt(9)).toList());
            values.add(SIZES.stream()
                    .map(size -> random.ints(size, 0, 101).boxed().toList())
                    .toList());
        }
    }

    private List<List<Integer>> packages() {
        var packages = List.of(List.<Integer>of());
        for (var size : SIZES) {
            packages = packages.stream()
                    .flatMap(before -> IntStream.range(0, size).mapToObj(option -> {
                        var more = new ArrayList<>(before);
                        more.add(option);
                        return List.copyOf(more);
                    }))
                    .toList();
        }
        return packages;
    }

    /** The utility as a fraction: the sum of weights times values, over the sum of the weights. */
    private Ratio utility(int party, List<Integer> options) {
        var sum = IntStream.range(0, SIZES.size())
                .map(issue -> weights.get(party).get(issue)
                        * values.get(party).get(issue).get(options.get(issue)))
                .sum();
        return Ratio.of(
                sum, 100L * weights.get(party).stream().mapToInt(each -> each).sum());
    }

    private boolean isAbove(List<Integer> options, BigDecimal reservation) {
        return IntStream.range(0, PARTIES.size())
                .allMatch(party -> utility(party, options).compareTo(Ratio.of(reservation)) >= 0);
    }

    private BigDecimal value(List<Integer> options, Measure by, BigDecimal reservation) {
        var one = utility(0, options).decimal();
        var other = utility(1, options).decimal();
        return switch (by) {
            case TOTAL -> one.add(other);
            case MAXIMIN -> one.min(other);
            case NASH -> one.subtract(reservation).multiply(other.subtract(reservation));
        };
    }

    private Set<List<Ratio>> front(BigDecimal reservation) {
        var all = packages().stream()
                .filter(each -> isAbove(each, reservation))
                .map(each -> List.of(utility(0, each), utility(1, each)))
                .distinct()
                .toList();
        var front = new HashSet<List<Ratio>>();
        all.stream()
                .filter(each -> all.stream()
                        .noneMatch(other -> !other.equals(each)
                                && other.get(0).compareTo(each.get(0)) >= 0
                                && other.get(1).compareTo(each.get(1)) >= 0))
                .forEach(front::add);
        return front;
    }

    private static String declarations() {
        return "declare enum Choice O0(\"0\"), O1(\"1\"), O2(\"2\"), O3(\"3\"); label : String end\n"
                + IntStream.range(0, SIZES.size())
                        .mapToObj("declare Issue%d extends Provision\n    choice : Choice\nend\n"::formatted)
                        .collect(Collectors.joining());
    }

    private String rules() {
        var rules = new StringBuilder();
        for (var party = 0; party < PARTIES.size(); party++) {
            for (var issue = 0; issue < SIZES.size(); issue++) {
                for (var option = 0; option < SIZES.get(issue); option++) {
                    rules.append(TestPack.rule(
                                    "P%d-%d-%d".formatted(party, issue, option),
                                    "$x : Issue%d( choice == Choice.O%d )".formatted(issue, option),
                                    "stance.rates( $x, %s );"
                                            .formatted(BigDecimal.valueOf(
                                                    values.get(party).get(issue).get(option), 2)))
                            .replace("@actor( MEXICO )", "@actor( " + PARTIES.get(party) + " )")
                            .replace(
                                    "@strength( FIRM )",
                                    "@strength( FIRM )\n    @importance( "
                                            + weights.get(party).get(issue) + " )"));
                }
            }
        }
        return rules.toString();
    }

    private static String scenario(BigDecimal reservation) {
        var provisions = IntStream.range(0, SIZES.size())
                .mapToObj(issue -> "'i%d': { 'type': 'Issue%d', 'choice': 'O0' }".formatted(issue, issue))
                .collect(Collectors.joining(", "));
        var alternatives = IntStream.range(0, SIZES.size())
                .mapToObj(issue -> "'i%d': { %s }"
                        .formatted(
                                issue,
                                IntStream.range(1, SIZES.get(issue))
                                        .mapToObj(option -> "'o%d': { 'choice': 'O%d' }".formatted(option, option))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(", "));
        return "'provisions': { " + provisions + " }, 'alternatives': { " + alternatives
                + " }, 'parties': [ 'MEXICO', 'UNITED_STATES' ], 'reservation': { 'MEXICO': " + reservation
                + ", 'UNITED_STATES': " + reservation + " }";
    }
}
