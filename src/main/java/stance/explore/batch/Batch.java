package stance.explore.batch;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import stance.evaluate.Evaluator;
import stance.find.PackFinder;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.scenario.ScenarioSource;
import stance.work.InOrder;

/**
 * Evaluates the scenarios of a stream of JSON Lines, each as it is written, without its variants. Time grows with the lines; memory does
 * not. For one thread.
 */
public final class Batch {

    /** What one thread takes at a time. */
    private static final int SLICE = 64;

    private final ScenarioLines lines;
    private final Optional<Path> near;
    private final PackFinder packs;
    private final LineEvaluator evaluator;
    private final Map<String, Pack> known = new ConcurrentHashMap<>();

    /** A pack, or why there is none: a million lines may name it. */
    private record Pack(Optional<PolicyPack> found, List<Problem> problems) {}

    /**
     * A batch.
     *
     * @param in read while it is evaluated; not closed
     * @param name of the input, as the user would type it
     * @param near the file of the input, next to which a folder of packs may be found
     * @param asOf the day on which all of them are evaluated; empty for that which each names
     */
    public Batch(
            InputStream in,
            String name,
            Optional<Path> near,
            PackFinder packs,
            Evaluator evaluator,
            Optional<LocalDate> asOf) {
        this.lines = new ScenarioLines(in);
        this.near = near;
        this.packs = packs;
        this.evaluator = new LineEvaluator(name, this::pack, evaluator, asOf);
    }

    /**
     * Evaluates every line that is not blank.
     *
     * @param after lines up to this one are passed over
     * @param row makes what is wanted of an outcome; called by several threads at once
     * @param writer takes the rows in the order of the lines, some at a time, and tells whether it wants more
     * @throws java.io.UncheckedIOException if the stream cannot be read
     * @throws stance.work.StoppedException if the thread is interrupted
     */
    public <R> void evaluate(int after, Function<LineOutcome, R> row, Predicate<List<R>> writer) {
        var isWanted = true;
        for (var next = lines.next(); isWanted && !next.isEmpty(); next = lines.next()) {
            var wanted = next.stream().filter(line -> line.number() > after).toList();
            var slices = IntStream.iterate(0, from -> from < wanted.size(), from -> from + SLICE)
                    .mapToObj(from -> wanted.subList(from, Math.min(from + SLICE, wanted.size())))
                    .toList();
            var rows = InOrder.map(
                    slices,
                    slice -> slice.stream().map(evaluator::outcome).map(row).toList(),
                    InOrder.processors(),
                    done -> {});
            var all = new ArrayList<R>(wanted.size());
            rows.forEach(all::addAll);
            isWanted = writer.test(all);
        }
    }

    /**
     * The pack of the first line; empty where there is no line.
     *
     * @throws RefusedException if that line names none
     */
    public Optional<PolicyPack> firstPack() {
        return lines.peek().map(evaluator::pack);
    }

    private PolicyPack pack(ScenarioSource source) {
        var pack = known.computeIfAbsent(source.pack(), id -> load(id, source.packPlace()));
        return pack.found().orElseThrow(() -> new RefusedException(pack.problems()));
    }

    private Pack load(String id, Place named) {
        try {
            return new Pack(Optional.of(packs.find(id, near, named)), List.of());
        } catch (RefusedException refused) {
            return new Pack(Optional.empty(), refused.problems());
        }
    }
}
