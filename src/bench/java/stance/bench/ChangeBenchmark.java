package stance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
import stance.explain.Explanation;
import stance.language.Language;
import stance.pack.PolicyPack;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.report.data.JsonData;
import stance.report.evaluation.EvaluationsData;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;

/**
 * What the server does for one change on the page: it evaluates, says why, and writes that as JSON, with the options of the
 * launcher. The terms are those of the shipped scenarios; one of them changes each time, to what it never was.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class ChangeBenchmark {

    private static final Path SCENARIOS = Path.of("scenarios/tmec-2026");

    /** Terms of the proposal. */
    @Param({"10", "40"})
    public int terms;

    private final PolicyPack pack = PolicyPack.load(Path.of("rules/tmec-2026"));
    private Proposal proposal = read().get(0);
    private int changes;

    /** Puts the terms together, of all parties. */
    @Setup(Level.Trial)
    public void propose() {
        var all = new LinkedHashMap<String, Term>();
        var seen = new LinkedHashMap<Map<String, Value>, String>();
        for (var each : read()) {
            for (var term : each.provisions().values()) {
                if (all.size() < terms && seen.putIfAbsent(term.values(), term.id()) == null) {
                    var id = "term-" + all.size();
                    all.put(id, new Term(id, term.type(), term.values()));
                }
            }
        }
        if (all.size() < terms) {
            throw new IllegalStateException("There are only so many different terms: " + all.size());
        }
        proposal = proposal.withTerms(all, Map.of());
    }

    /** The answer to one change. */
    @Benchmark
    public String answer() {
        changes++;
        var type = pack.vocabulary().type("Tariff").orElseThrow();
        var values = Map.<String, Value>of(
                "importer", new Value.Choice("UNITED_STATES"),
                "exporter", new Value.Choice("MEXICO"),
                "status", new Value.Choice("IMPOSED"),
                "rate", new Value.Decimal(changes / 1_000.0));
        var changed = proposal.with(new Term("term-0", type, values));
        var explanation = Explanation.of(Evaluation.of(changed));
        return JsonData.write(EvaluationsData.of(List.of(explanation), List.of(), Language.ENGLISH), Language.ENGLISH);
    }

    private List<Proposal> read() {
        try (var files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file ->
                            ScenarioFile.read(pack, ScenarioSource.read(file)).base())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
