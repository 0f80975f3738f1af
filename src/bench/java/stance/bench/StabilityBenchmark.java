package stance.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import stance.negotiate.graph.Concept;
import stance.negotiate.graph.GraphModel;
import stance.negotiate.graph.Moves;
import stance.negotiate.graph.Preference;
import stance.negotiate.graph.Reading;
import stance.negotiate.graph.Stability;

/**
 * How the equilibria in the five senses of sequences grow with the states: four decision makers who each set some of the
 * options, and rank the states by chance. Options that can be set back are blocks of states; in the other case the first
 * option of each cannot be taken back, and moves are listed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class StabilityBenchmark {

    private static final int MAKERS = 4;
    private static final List<Concept> SENSES = List.of(Concept.R, Concept.GMR, Concept.SMR, Concept.SEQ, Concept.SSEQ);

    /** Options, and whether the moves are blocks or listed. */
    @Param({"12-blocks", "14-blocks", "17-blocks", "20-blocks", "12-listed", "14-listed", "17-listed"})
    private String size;

    private int options;

    private Stability stability;

    @Setup
    public void conflict() {
        options = Integer.parseInt(size.split("-", 2)[0]);
        var states = 1 << options;
        var moves = new ArrayList<Moves>();
        var preferences = new ArrayList<Preference>();
        for (var maker = 0; maker < MAKERS; maker++) {
            var own = own(maker);
            moves.add(size.endsWith("blocks") ? free(states, own) : oneWay(states, own));
            preferences.add(Preference.complete(
                    new Random(maker).ints(states, 0, states).toArray()));
        }
        stability = new Stability(GraphModel.of(states, moves, preferences));
    }

    /** The bits that a decision maker sets. */
    private int own(int maker) {
        return IntStream.range(0, options)
                .filter(option -> option % MAKERS == maker)
                .map(option -> 1 << option)
                .sum();
    }

    private static Moves free(int states, int own) {
        var numbers = new int[states];
        var next = 0;
        var blocks = new int[states];
        for (var state = 0; state < states; state++) {
            var fixed = state & ~own;
            if (fixed == state) {
                numbers[state] = next++;
            }
            blocks[state] = numbers[fixed];
        }
        return new Moves.Free(blocks);
    }

    private static Moves oneWay(int states, int own) {
        var first = Integer.lowestOneBit(own);
        var to = new ArrayList<int[]>();
        for (var state = 0; state < states; state++) {
            var from = state;
            to.add(IntStream.iterate(own, set -> set > 0, set -> (set - 1) & own)
                    .map(set -> (from & ~own) | set)
                    .filter(each -> each != from && ((from & first) == 0 || (each & first) != 0))
                    .toArray());
        }
        return new Moves.Listed(to);
    }

    @Benchmark
    public int equilibria() {
        return stability.equilibria(SENSES, Reading.CERTAIN).values().stream()
                .mapToInt(BitSet::cardinality)
                .sum();
    }
}
