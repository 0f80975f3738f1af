package stance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * One scenario of tmec-2026, JSON bytes in to evaluation out, beside the same answer from hand-written Java. The
 * scenarios differ from each other, so that no answer is that of the call before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EvaluateBenchmark {

    private PolicyPack pack;
    private List<byte[]> scenarios;
    private List<Proposal> proposals;

    /** Loads the pack and makes scenarios out of the terms that the benchmark varies. */
    @Setup
    public void load() {
        pack = PolicyPack.load(Path.of("rules/tmec-2026"));
        var template = read(Path.of("src/bench/resources/raids-and-tariffs.json"));
        scenarios = HandWritten.FORCES.stream()
                .flatMap(forces -> HandWritten.STATUSES.stream()
                        .map(status -> template.replace("@FORCES@", forces).replace("@STATUS@", status)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        proposals = scenarios.stream().map(this::proposal).toList();
        for (var i = 0; i < scenarios.size(); i++) {
            checkSame(scenarios.get(i), proposals.get(i));
        }
    }

    private static void checkSame(byte[] scenario, Proposal proposal) {
        var found = Evaluation.of(proposal).findings().stream()
                .map(finding -> finding.stance().id())
                .distinct()
                .sorted()
                .toList();
        try {
            var expected = HandWritten.findings(scenario).stream().sorted().toList();
            if (!found.equals(expected)) {
                throw new IllegalStateException("Drools finds " + found + ", the hand-written code " + expected);
            }
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
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

    /** The measure: hand-written Java, from JSON bytes to the ids of the stances that speak. */
    @Benchmark
    public List<String> handWritten(Turn turn) throws IOException {
        return HandWritten.findings(turn.next(scenarios));
    }

    private Proposal proposal(byte[] bytes) {
        return ScenarioFile.read(pack, ScenarioSource.read("bench.json", bytes)).base();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
