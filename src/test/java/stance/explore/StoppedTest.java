package stance.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.amend.AmendmentQuery;
import stance.explore.amend.Amendments;
import stance.explore.amend.Goal;
import stance.explore.export.Export;
import stance.explore.rank.Measure;
import stance.explore.rank.RankSearch;
import stance.explore.rank.RankingQuery;
import stance.explore.region.Regions;
import stance.explore.robust.Holding;
import stance.explore.robust.Robustness;
import stance.explore.robust.RobustnessQuery;
import stance.explore.sample.Draw;
import stance.explore.sample.Estimate;
import stance.explore.space.Opening;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.pack.PolicyPack;
import stance.progress.Steps;
import stance.regress.crosscheck.CrossCheck;
import stance.scenario.ScenarioFile;
import stance.work.StoppedException;

@DisplayName("Work of a thread that is interrupted")
class StoppedTest {

    private static final PolicyPack PACK = PolicyPack.load(Path.of("rules/tmec-2026"));
    private static final ScenarioFile FILE =
            ScenarioFile.read(PACK, Path.of("scenarios/tmec-2026/linkage-across-topics.json"));
    private static final Space SPACE = Space.of(
            FILE,
            FILE.base(),
            Stream.of("tariffs.status", "border.troops", "work.subject")
                    .map(field -> Opening.parse(field).orElseThrow())
                    .toList());
    private static final Evaluator STRICT = new Evaluator(Filters.NONE, false);
    private static final RankingQuery RANKING = new RankingQuery(5, Measure.TOTAL, List.of());

    private static final RobustnessQuery DOUBTS = new RobustnessQuery(
            List.of(new Holding(Holding.EVERYTHING, new BigDecimal("0.5"))), Optional.empty(), false, List.of());

    @AfterEach
    void goOn() {
        // It stays interrupted, so that whoever comes next stops as well.
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void assertStopped(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(StoppedException.class);
    }

    @Test
    void isNotBegun() {
        var draw = Draw.of(SPACE, 10, 1);
        var query = new AmendmentQuery(Goal.AGREEMENT, 5, List.of(), List.of(), List.of());
        Thread.currentThread().interrupt();

        Stream.<ThrowingCallable>of(
                        () -> STRICT.evaluate(FILE.base()),
                        () -> Sweep.of(SPACE, STRICT),
                        () -> Draw.of(SPACE, 10, 1),
                        () -> Estimate.of(draw, STRICT, done -> {}),
                        () -> Export.of(draw, STRICT, done -> {}),
                        () -> Amendments.of(FILE, FILE.base(), query, STRICT),
                        () -> Robustness.of(FILE, FILE.base(), DOUBTS, STRICT),
                        () -> new CrossCheck(STRICT).disagreementsOf(List.of(draw)))
                .forEach(StoppedTest::assertStopped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"combinations judged", "tables joined", "stances left out"})
    void endsInEachPartOfASweep(String part) {
        var asking = Thread.currentThread();
        Steps steps = (what, all) -> done -> {
            if (what.equals(part)) {
                asking.interrupt();
            }
        };

        assertStopped(() -> Sweep.of(SPACE, STRICT, Optional.of(RANKING), steps));
    }

    @Test
    void endsWhilePackagesAreRanked() {
        var search = new RankSearch(SPACE, new Regions(SPACE, STRICT), STRICT);
        Thread.currentThread().interrupt();

        assertStopped(() -> search.ranking(RANKING));
    }

    @Test
    void endsWhileASampleIsEvaluated() {
        var draw = Draw.of(SPACE, 2000, 1);
        var asking = Thread.currentThread();

        assertStopped(() -> Estimate.of(draw, STRICT, done -> asking.interrupt()));
    }
}
