package stance.explore.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import stance.evaluate.Reading;
import stance.explore.RandomSpace;
import stance.explore.region.Regions;

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
        var reading = seed % 2 == 0 ? Reading.STRICT : Reading.LENIENT;
        var evaluator = new Evaluator(reading, scenarios.filters(), false);
        var members = scenarios.scenario();
        var space = scenarios.space(TestPack.scenario(pack, members));
        var parties = space.base().parties();
        // The front of all parties, or of one of them.
        var front = seed % 3 == 0 ? List.of(parties.get(parties.size() - 1)) : List.<String>of();
        var as = "seed " + seed + ", scenario { " + members + " }";
        var walk = new LinkedHashMap<List<Integer>, List<Ratio>>();
        space.packages().forEach(choice -> walk.put(choice, shares(evaluator.evaluate(space.at(choice)))));
        var search = new RankSearch(space, new Regions(space, evaluator), evaluator);
        for (var by : Measure.values()) {
            var top = 1 + (int) (seed % 7);

            var ranking = search.ranking(new RankingQuery(top, by, front));

            assertThatTheBestAreThose(ranking, walk, top, as);
            assertThatTheFrontIsThat(ranking, of(front.isEmpty() ? parties : front, parties, walk), as);
        }
    }

    /** What the walk gives for some of the parties. */
    private static Map<List<Integer>, List<Ratio>> of(
            List<String> some, List<String> parties, Map<List<Integer>, List<Ratio>> walk) {
        var of = new LinkedHashMap<List<Integer>, List<Ratio>>();
        walk.forEach((choice, shares) -> of.put(
                choice,
                some.stream().map(party -> shares.get(parties.indexOf(party))).toList()));
        return of;
    }

    private static void assertThatTheBestAreThose(
            Ranking ranking, Map<List<Integer>, List<Ratio>> walk, int top, String as) {
        var values = new HashMap<List<Integer>, Ratio>();
        walk.forEach((choice, shares) -> values.put(choice, ranking.by().of(shares)));
        var best = values.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(top)
                .toList();

        assertThat(ranking.top()).as(as).extracting(Ranking.Ranked::value).containsExactlyElementsOf(best);
        assertThat(ranking.top()).as(as).extracting(Ranking.Ranked::options).doesNotHaveDuplicates();
        for (var ranked : ranking.top()) {
            assertThat(ranked.value()).as(as).isEqualTo(values.get(ranked.options()));
            assertThat(ranked.shares().stream().map(Share::value).toList())
                    .as(as)
                    .isEqualTo(walk.get(ranked.options()))
                    .isEqualTo(shares(ranked.evaluation()));
        }
        var last = best.get(best.size() - 1);
        var tied = values.values().stream().filter(last::equals).count()
                - best.stream().filter(last::equals).count();
        assertThat(ranking.asGood()).as(as).isEqualTo(BigInteger.valueOf(tied));
    }

    private static void assertThatTheFrontIsThat(Ranking ranking, Map<List<Integer>, List<Ratio>> walk, String as) {
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
        var shares = new ArrayList<Ratio>();
        for (var party : evaluation.proposal().parties()) {
            var alignment = evaluation.alignments().getOrDefault(party, new Alignment(0, 0));
            var all = alignment.support() + alignment.opposition();
            shares.add(all == 0 ? Ratio.of(1, 2) : Ratio.of(alignment.support(), all));
        }
        return shares;
    }
}
