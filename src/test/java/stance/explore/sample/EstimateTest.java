package stance.explore.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stance.TestPack;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.RandomSpace;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.explore.sweep.Sizes;
import stance.explore.sweep.Sweep;
import stance.pack.PolicyPack;
import stance.scenario.ScenarioFile;

/** More seeds with {@code -Dseeds=1000}; some 0.2 s each. */
@DisplayName("An estimate from packages that were drawn")
class EstimateTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));

    private static final Evaluator EVALUATOR = new Evaluator(Filters.NONE, false);

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofAllThereAreGivesTheFiguresOfTheSweep(long seed, @TempDir Path folder) {
        var pack = new RandomSpace(seed).pack(folder, -1).load();
        var scenarios = new RandomSpace(seed + 6_000_000);
        var evaluator = EVALUATOR;
        for (var i = 0; i < 4; i++) {
            var members = scenarios.scenario();
            var file = TestPack.scenario(pack, members);
            var space = Space.of(file, file.base(), List.of());

            var estimate = estimate(space, Draw.MAX_PACKAGES, evaluator);

            assertThat(estimate.draw().isWhole()).isTrue();
            assertThat(counts(estimate))
                    .as("seed " + seed + ", scenario { " + members + " }")
                    .containsExactlyEntriesOf(counts(Sweep.of(space, evaluator)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "automotive-origin.json, cars.sector, 7",
        "joint-operations.json, raids.forces, 20",
        "july-package.json, teams.level, 50",
        "linkage-across-topics.json, work.subject, 12"
    })
    void hasTheExactSharesInItsIntervals(String name, String open, int count) {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026", name));
        var space = Space.of(file, file.base(), Opening.parse(open).stream().toList());
        var evaluator = EVALUATOR;
        var sweep = Sweep.of(space, evaluator);

        var estimate = estimate(space, count, evaluator);

        assertThat(estimate.draw().packages()).hasSize(count);
        assertThatHolds(estimate.shares().agreement(), sweep.sizes().agreement(), sweep.size());
        assertThatHolds(estimate.shares().unopposed(), sweep.sizes().unopposed(), sweep.size());
        assertThatHolds(estimate.shares().withoutConflict(), sweep.sizes().withoutConflict(), sweep.size());
        for (var party = 0; party < sweep.parties().size(); party++) {
            assertThatHolds(
                    estimate.parties().get(party).accepts(),
                    sweep.parties().get(party).accepts(),
                    sweep.size());
        }
        for (var cost : estimate.costs()) {
            var exact = sweep.costs().stream()
                    .filter(each -> each.stance().equals(cost.stance()))
                    .findFirst()
                    .orElseThrow();
            assertThatHolds(cost.gain(), exact.gain(), sweep.size());
        }
    }

    @Test
    void isTheSameWithOneProcessorAndWithMany() {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/july-package.json"));
        var space = Space.of(
                file,
                file.base(),
                Stream.of("reforms.instrument", "tariffs.status", "tariffs.reason", "tariffs.goods")
                        .map(Opening::parse)
                        .flatMap(Optional::stream)
                        .toList());
        var one = new ForkJoinPool(1);
        try {
            var alone = one.submit(() -> estimate(space, 1500, EVALUATOR)).join();

            assertThat(alone.draw().isWhole()).isFalse();
            assertThat(estimate(space, 1500, EVALUATOR)).isEqualTo(alone);
        } finally {
            one.shutdown();
        }
    }

    @Test
    void isOfTheDrawThatTheSeedGives() {
        var file = ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/july-package.json"));
        var space = Space.of(file, file.base(), List.of());

        assertThat(Draw.of(space, 10, 7)).isEqualTo(Draw.of(space, 10, 7));
        assertThat(Draw.of(space, 10, 7).packages())
                .isNotEqualTo(Draw.of(space, 10, 8).packages());
    }

    private static void assertThatHolds(Proportion estimated, BigInteger exact, BigInteger size) {
        assertThat(exact.doubleValue() / size.doubleValue()).isBetween(estimated.low(), estimated.high());
    }

    private static Estimate estimate(Space space, int count, Evaluator evaluator) {
        return Estimate.of(Draw.of(space, count, 1), evaluator, done -> {});
    }

    /** How many packages there are of each kind, by name, so that a difference names itself. */
    private static Map<String, Object> counts(Estimate estimate) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("sizes", sizes(estimate.shares()));
        estimate.parties()
                .forEach(each -> counts.put(each.party(), List.of(count(each.accepts()), count(each.unopposed()))));
        estimate.slots().forEach(slot -> {
            var options = new ArrayList<Object>();
            slot.options().forEach(each -> options.add(List.of(count(each.agreement()), count(each.unopposed()))));
            counts.put(slot.provision(), options);
        });
        estimate.costs()
                .forEach(cost -> counts.put(cost.stance().id(), List.of(count(cost.gain()), count(cost.opens()))));
        return counts;
    }

    private static Map<String, Object> counts(Sweep sweep) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("sizes", sweep.sizes());
        sweep.parties().forEach(each -> counts.put(each.party(), List.of(each.accepts(), each.unopposed())));
        sweep.slots().forEach(slot -> {
            var options = new ArrayList<Object>();
            slot.options().forEach(each -> options.add(List.of(each.agreement(), each.unopposed())));
            counts.put(slot.provision(), options);
        });
        sweep.costs().forEach(cost -> counts.put(cost.stance().id(), List.of(cost.gain(), cost.opens())));
        return counts;
    }

    private static Sizes sizes(KindShares shares) {
        return new Sizes(count(shares.agreement()), count(shares.unopposed()), count(shares.withoutConflict()));
    }

    private static BigInteger count(Proportion proportion) {
        return BigInteger.valueOf(proportion.part());
    }
}
