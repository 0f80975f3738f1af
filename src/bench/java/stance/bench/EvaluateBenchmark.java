package stance.bench;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * One scenario, JSON bytes in to evaluation out, beside Drools alone and beside hand-written Java, on a voting guide: of
 * 24 stances, where five answers are given and some eight stances speak, and of 1,140, where it is 38 and some 380. No
 * answer is that of the call before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class EvaluateBenchmark {

    /** How many stances the pack has. */
    @Param({"24", "1140"})
    int stances;

    private PolicyPack pack;
    private HandWrittenGuide handWritten;
    private List<byte[]> scenarios;
    private List<Proposal> proposals;

    /** Loads the pack; that the hand-written code finds the same is a test. */
    @Setup
    public void load() {
        var generated = GeneratedPack.of(stances);
        pack = generated.load();
        handWritten = new HandWrittenGuide(generated);
        scenarios = generated.scenarios(200);
        proposals = scenarios.stream().map(this::proposal).toList();
    }

    /** JSON bytes to an evaluation, on one core. */
    @Benchmark
    public Evaluation fromJson(Turn turn) {
        return Evaluation.of(proposal(turn.next(scenarios)));
    }

    /** The same on all cores. */
    @Benchmark
    @Threads(Threads.MAX)
    public Evaluation fromJsonOnAllCores(Turn turn) {
        return Evaluation.of(proposal(turn.next(scenarios)));
    }

    /** The part that reads the scenario. */
    @Benchmark
    public Proposal readOnly(Turn turn) {
        return proposal(turn.next(scenarios));
    }

    /** The part that evaluates it. */
    @Benchmark
    public Evaluation evaluateOnly(Turn turn) {
        return Evaluation.of(turn.next(proposals));
    }

    /** The measure: Drools alone on the same facts, in sessions from a pool. */
    @Benchmark
    public int drools(Turn turn) {
        return DroolsAlone.fired(turn.next(proposals));
    }

    /** The measure: hand-written Java, from JSON bytes to the ids of the stances that speak. */
    @Benchmark
    public List<String> handWritten(Turn turn) throws IOException {
        return handWritten.findings(turn.next(scenarios));
    }

    /** The measure: hand-written Java on the same facts, to the ids of the stances that speak. */
    @Benchmark
    public List<String> handWrittenOnFacts(Turn turn) {
        return handWritten.findings(turn.next(proposals));
    }

    private Proposal proposal(byte[] bytes) {
        return ScenarioFile.read(pack, ScenarioSource.read("bench.json", bytes)).base();
    }
}
