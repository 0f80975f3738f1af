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
import stance.evaluate.Reading;
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

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofAllThereAreGivesTheFiguresOfTheSweep(long seed, @TempDir Path folder) {
        var pack = new RandomSpace(seed).pack(folder, -1).load();
        var scenarios = new RandomSpace(seed + 6_000_000);
        var evaluator = evaluator(seed % 2 == 0 ? Reading.STRICT : Reading.LENIENT);
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
        var evaluator = evaluator(Reading.STRICT);
        var sweep = Sweep.of(space, evaluator);

        var estimate = estimate(space, count, evaluator);

        assertThat(estimate.draw().packages()).hasSize(count);
        assertThatHolds(estimate.strict().agreement(), sweep.strict().agreement(), sweep.size());
        assertThatHolds(estimate.strict().unopposed(), sweep.strict().unopposed(), sweep.size());
        assertThatHolds(estimate.lenient().agreement(), sweep.lenient().agreement(), sweep.size());
        assertThatHolds(estimate.strict().withoutConflict(), sweep.strict().withoutConflict(), sweep.size());
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
            assertThatHolds(cost.unopposed(), exact.unopposed(), sweep.size());
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
            var alone = one.submit(() -> estimate(space, 1500, evaluator(Reading.STRICT)))
                    .join();

            assertThat(alone.draw().isWhole()).isFalse();
            assertThat(estimate(space, 1500, evaluator(Reading.STRICT))).isEqualTo(alone);
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

    private static Evaluator evaluator(Reading reading) {
        return new Evaluator(reading, Filters.NONE, false);
    }

    /** How many packages there are of each kind, by name, so that a difference names itself. */
    private static Map<String, Object> counts(Estimate estimate) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("strict", sizes(estimate.strict()));
        counts.put("lenient", sizes(estimate.lenient()));
        estimate.parties()
                .forEach(each -> counts.put(each.party(), List.of(count(each.accepts()), count(each.unopposed()))));
        estimate.slots().forEach(slot -> {
            var options = new ArrayList<Object>();
            slot.options().forEach(each -> options.add(List.of(count(each.agreement()), count(each.unopposed()))));
            counts.put(slot.provision(), options);
        });
        estimate.costs().forEach(cost -> counts.put(cost.stance().id(), count(cost.unopposed())));
        return counts;
    }

    private static Map<String, Object> counts(Sweep sweep) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("strict", sweep.strict());
        counts.put("lenient", sweep.lenient());
        sweep.parties().forEach(each -> counts.put(each.party(), List.of(each.accepts(), each.unopposed())));
        sweep.slots().forEach(slot -> {
            var options = new ArrayList<Object>();
            slot.options().forEach(each -> options.add(List.of(each.agreement(), each.unopposed())));
            counts.put(slot.provision(), options);
        });
        sweep.costs().forEach(cost -> counts.put(cost.stance().id(), cost.unopposed()));
        return counts;
    }

    private static Sizes sizes(KindShares shares) {
        return new Sizes(count(shares.agreement()), count(shares.unopposed()), count(shares.withoutConflict()));
    }

    private static BigInteger count(Proportion proportion) {
        return BigInteger.valueOf(proportion.part());
    }
}
