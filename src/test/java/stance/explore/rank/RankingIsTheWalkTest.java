package stance.explore.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.evaluate.Alignment;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.explore.RandomSpace;
import stance.explore.region.Regions;
import stance.scenario.Response;
import stance.scenario.Verdict;

/** More seeds with {@code -Dseeds=1000}; some 0.3 s each. */
@DisplayName("The best packages and the front are those that walking the space finds")
class RankingIsTheWalkTest {

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRandomSpaces(long seed, @TempDir Path folder) {
        var pack = new RandomSpace(seed).pack(folder, -1).load();
        var scenarios = new RandomSpace(seed + 3_000_000);
        var evaluator = new Evaluator(scenarios.filters(), false);
        var members = scenarios.scenario();
        var space = scenarios.space(TestPack.scenario(pack, members));
        var parties = space.base().parties();
        // The front of all parties, or of one of them.
        var front = seed % 3 == 0 ? List.of(parties.get(parties.size() - 1)) : List.<String>of();
        var as = "seed " + seed + ", scenario { " + members + " }";
        var walk = new LinkedHashMap<List<Integer>, Evaluation>();
        space.packages().forEach(choice -> walk.put(choice, evaluator.evaluate(space.at(choice))));
        var isSpoken =
                walk.values().stream().anyMatch(each -> parties.stream().anyMatch(each.alignments()::containsKey));
        var search = new RankSearch(space, new Regions(space, evaluator), evaluator);
        for (var by : Measure.values()) {
            var top = 1 + (int) (seed % 7);

            var ranking = search.ranking(new RankingQuery(top, by, front));

            if (isSpoken) {
                assertThatTheBestAreThose(ranking, walk, top, as);
                assertThatTheFrontIsThat(ranking, front.isEmpty() ? parties : front, walk, as);
            } else {
                assertThat(ranking.top()).as(as).isEmpty();
                assertThat(ranking.front()).as(as).isEmpty();
            }
        }
    }

    /** How many parties reject a package, how many oppose it, and its value: the order of the best. */
    private record Rank(long rejecting, long opposing, Ratio value) implements Comparable<Rank> {

        static Rank of(Evaluation evaluation, Ratio value) {
            var responses = evaluation.outcome().responses().values();
            return new Rank(
                    responses.stream().filter(each -> each == Response.REJECTS).count(),
                    responses.stream()
                            .filter(each -> each.isWorseThan(Response.SILENT))
                            .count(),
                    value);
        }

        @Override
        public int compareTo(Rank other) {
            return Comparator.comparingLong(Rank::rejecting)
                    .thenComparingLong(Rank::opposing)
                    .thenComparing(Rank::value, Comparator.reverseOrder())
                    .compare(this, other);
        }
    }

    private static void assertThatTheBestAreThose(
            Ranking ranking, Map<List<Integer>, Evaluation> walk, int top, String as) {
        var ranks = new HashMap<List<Integer>, Rank>();
        walk.forEach((choice, evaluation) -> acceptable(evaluation)
                .ifPresent(shares ->
                        ranks.put(choice, Rank.of(evaluation, ranking.by().of(shares, reservations(evaluation))))));
        var best = ranks.values().stream().sorted().limit(top).toList();

        assertThat(ranking.top())
                .as(as)
                .extracting(ranked -> Rank.of(ranked.evaluation(), ranked.value()))
                .containsExactlyElementsOf(best);
        assertThat(ranking.top()).as(as).extracting(Ranking.Ranked::options).doesNotHaveDuplicates();
        for (var ranked : ranking.top()) {
            assertThat(ranked.value())
                    .as(as)
                    .isEqualTo(
                            Objects.requireNonNull(ranks.get(ranked.options())).value());
            assertThat(ranked.shares().stream().map(Closeness::value).toList())
                    .as(as)
                    .isEqualTo(shares(ranked.evaluation()));
        }
        if (!best.isEmpty()) {
            var last = best.get(best.size() - 1);
            var tied = ranks.values().stream().filter(last::equals).count()
                    - best.stream().filter(last::equals).count();
            assertThat(ranking.asGood()).as(as).isEqualTo(BigInteger.valueOf(tied));
        }
    }

    /** The shares, where nobody would rather have no deal. */
    private static Optional<List<Ratio>> acceptable(Evaluation evaluation) {
        var shares = shares(evaluation);
        var least = reservations(evaluation);
        return Optional.of(shares)
                .filter(each -> IntStream.range(0, each.size())
                        .allMatch(i -> each.get(i).compareTo(least.get(i)) >= 0));
    }

    private static List<Ratio> reservations(Evaluation evaluation) {
        var proposal = evaluation.proposal();
        return proposal.parties().stream()
                .map(party -> Ratio.of(proposal.reservations().getOrDefault(party, BigDecimal.ZERO)))
                .toList();
    }

    private static void assertThatTheFrontIsThat(
            Ranking ranking, List<String> some, Map<List<Integer>, Evaluation> evaluations, String as) {
        var isFrontOfAll = evaluations.values().stream().allMatch(each -> each.verdict() == Verdict.CONFLICT);
        assertThat(ranking.isFrontOfAll()).as(as).isEqualTo(isFrontOfAll);
        var walk = new HashMap<List<Integer>, List<Ratio>>();
        evaluations.forEach((choice, evaluation) -> {
            var parties = evaluation.proposal().parties();
            var shares = shares(evaluation);
            var least = reservations(evaluation);
            var isOut = some.stream()
                    .map(parties::indexOf)
                    .anyMatch(i -> shares.get(i).compareTo(least.get(i)) < 0);
            if (!isOut && (isFrontOfAll || evaluation.verdict() != Verdict.CONFLICT)) {
                walk.put(
                        choice,
                        some.stream()
                                .map(party -> shares.get(parties.indexOf(party)))
                                .toList());
            }
        });
        var counts = new HashMap<List<Ratio>, BigInteger>();
        for (var shares : walk.values()) {
            var isBeaten = walk.values().stream().anyMatch(other -> beats(other, shares));
            if (!isBeaten) {
                counts.merge(shares, BigInteger.ONE, BigInteger::add);
            }
        }
        var found = new HashMap<List<Ratio>, BigInteger>();
        ranking.front().forEach(point -> found.put(point.values(), point.packages()));

        assertThat(ranking.front()).as(as).hasSize(counts.size());
        assertThat(found).as(as).isEqualTo(counts);
        ranking.front()
                .forEach(point ->
                        assertThat(walk.get(point.example().options())).as(as).isEqualTo(point.values()));
    }

    private static boolean beats(List<Ratio> one, List<Ratio> other) {
        var differences = IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i).compareTo(other.get(i)))
                .toList();
        return differences.stream().allMatch(each -> each >= 0)
                && differences.stream().anyMatch(each -> each > 0);
    }

    private static List<Ratio> shares(Evaluation evaluation) {
        return evaluation.proposal().parties().stream()
                .map(party ->
                        new Closeness(party, evaluation.alignments().getOrDefault(party, Alignment.ABSENT)).value())
                .toList();
    }
}
