package stance.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import stance.evaluate.Evaluation;
import stance.explain.Explainer;
import stance.explain.Explanation;

/**
 * Explaining a scenario of 64 facts against 1,140 stances that hardly ask alike: the first time in a new JVM with the
 * options of the launcher, when the questions are compiled, and then again.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 5,
        jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class ExplainBenchmark {

    /** Explains once beforehand: the questions are compiled. */
    @State(Scope.Benchmark)
    public static class Asked {

        private final Evaluation evaluation = Evaluation.of(ThresholdPack.proposal(ThresholdPack.load()));
        private final Explainer explainer = Explainer.of(evaluation.proposal().pack());

        /** Compiles the questions. */
        @Setup
        public void explain() {
            explainer.explain(evaluation, stance -> true);
        }
    }

    /** A loaded pack, nothing asked yet. */
    @State(Scope.Benchmark)
    public static class Loaded {
        private final Evaluation evaluation = Evaluation.of(ThresholdPack.proposal(ThresholdPack.load()));
    }

    /** The first explanation of every stance. */
    @Benchmark
    public Explanation first(Loaded loaded) {
        return Explainer.of(loaded.evaluation.proposal().pack()).explain(loaded.evaluation, stance -> true);
    }

    /** The second one. */
    @Benchmark
    public Explanation again(Asked asked) {
        return asked.explainer.explain(asked.evaluation, stance -> true);
    }
}
