package stance.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * What an evaluation costs when there are more stances that do not match, and more that do: 10 answers, of one party in
 * three each. {@code drools} is the engine with nothing kept; {@code evaluate} is the whole.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GrowthBenchmark {

    /** Parties, statements that are answered, and statements that are not: stances = parties x statements. */
    @Param({"30x10+0", "30x10+10", "30x10+100", "10x10+0", "100x10+0"})
    private String size;

    private PolicyPack pack;
    private List<Proposal> proposals;

    /** Loads a pack of that size. */
    @Setup
    public void load() {
        var numbers = size.split("[x+]", -1);
        var generated = new GeneratedPack(
                Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]), Integer.parseInt(numbers[2]));
        pack = generated.load();
        proposals = generated.scenarios(100).stream()
                .map(bytes -> ScenarioFile.read(pack, ScenarioSource.read("bench.json", bytes))
                        .base())
                .toList();
    }

    /** The rules alone: each fires for each fact that it matches. */
    @Benchmark
    public int drools(Turn turn) {
        return DroolsAlone.fired(turn.next(proposals));
    }

    /** From a proposal to its evaluation. */
    @Benchmark
    public Evaluation evaluate(Turn turn) {
        return Evaluation.of(turn.next(proposals));
    }
}
