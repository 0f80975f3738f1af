package stance.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
import stance.explore.amend.AmendmentQuery;
import stance.explore.amend.Amendments;
import stance.explore.amend.Goal;
import stance.explore.robust.Holding;
import stance.explore.robust.Robustness;
import stance.explore.robust.RobustnessQuery;
import stance.explore.space.Space;
import stance.explore.sweep.Sweep;
import stance.scenario.Change;
import stance.scenario.ScenarioFile;

/**
 * A whole space by the sweep, beside walking it with one evaluation a package, in pooled and in live sessions. Each
 * measurement has a pack that was loaded anew, so that nothing was asked before; loading it is not measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class SweepBenchmark {

    private static final Evaluator EVALUATOR = new Evaluator(Filters.NONE, false);

    private static final RobustnessQuery DOUBTS = new RobustnessQuery(
            List.of(new Holding(Holding.EVERYTHING, new BigDecimal("0.9"))), Optional.empty(), false, List.of());

    /** Slots of four options: 10^3, 65,536, 10^12 and 10^30 packages. */
    @Param({"5", "8", "20", "50"})
    public int slots;

    private ScenarioFile file;

    /** Loads the pack anew. */
    @Setup(Level.Iteration)
    public void load() {
        file = new LinkedSpace(slots).load();
    }

    /** All figures of the space. */
    @Benchmark
    public Sweep sweep() {
        return Sweep.of(Space.of(file, file.base(), List.of()), EVALUATOR);
    }

    /** What is to be expected where no stance holds for certain. */
    @Benchmark
    public Robustness robust() {
        return Robustness.of(file, file.base(), DOUBTS, EVALUATOR);
    }

    /** The smallest amendments of the package in which every slot has the option that is opposed. */
    @Benchmark
    public Amendments amend() {
        var worst = file.change(
                file.base(),
                Change.set(IntStream.rangeClosed(1, slots)
                        .mapToObj("s%d.choice=D"::formatted)
                        .toArray(String[]::new)));
        return Amendments.of(file, worst, AmendmentQuery.to(Goal.UNOPPOSED, 10), EVALUATOR);
    }

    /** The same space, one evaluation a package, each in a session of the pool; refuses what would take days. */
    @Benchmark
    public long walk() {
        var space = Space.of(file, file.base(), List.of());
        return LongStream.range(0, size())
                .filter(number -> isUnopposed(EVALUATOR.evaluate(space.at(options(number)))))
                .count();
    }

    /** The same in one session that stays open, in the order of a Gray code: from package to package one slot changes. */
    @Benchmark
    public long live() {
        var space = Space.of(file, file.base(), List.of());
        try (var live = EVALUATOR.live(file.base())) {
            return LongStream.range(0, size())
                    .filter(number -> isUnopposed(live.evaluate(space.at(options(gray(number))))))
                    .count();
        }
    }

    private long size() {
        if (slots > 8) {
            throw new IllegalStateException("Too large to walk: 4^" + slots);
        }
        return 1L << (2 * slots);
    }

    private static boolean isUnopposed(Evaluation evaluation) {
        return evaluation.outcome().verdict().isUnopposed();
    }

    /** The digits of a number to the base of four. */
    private List<Integer> options(long number) {
        return IntStream.range(0, slots)
                .mapToObj(slot -> (int) (number >> (2 * slot)) & 3)
                .toList();
    }

    /** Each digit less the one above it, so that one digit alone differs from those of the number before. */
    private long gray(long number) {
        return IntStream.range(0, slots)
                .mapToLong(slot -> ((number >> (2 * slot)) - (number >> (2 * slot + 2)) & 3) << (2 * slot))
                .sum();
    }
}
