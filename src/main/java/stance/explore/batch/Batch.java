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
import stance.json.TextFiles;
import stance.language.Phrase;
import stance.pack.PolicyPack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.scenario.Proposal;
import stance.scenario.ScenarioFile;
import stance.scenario.ScenarioSource;
import stance.work.InOrder;

/**
 * Evaluates the scenarios of a stream of JSON Lines, each as it is written, without its variants. Time grows with the lines; memory does
 * not. For one thread.
 */
public final class Batch {

    /** What one thread takes at a time. */
    private static final int SLICE = 64;

    private static final Phrase ONE_EACH = Phrase.of("Each line is one scenario.");

    private final ScenarioLines lines;
    private final String name;
    private final Optional<Path> near;
    private final PackFinder packs;
    private final Evaluator evaluator;
    private final Optional<LocalDate> asOf;
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
        this.name = name;
        this.near = near;
        this.packs = packs;
        this.evaluator = evaluator;
        this.asOf = asOf;
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
                    slice ->
                            slice.stream().map(line -> row.apply(outcome(line))).toList(),
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
        return lines.peek().map(line -> {
            try {
                return pack(source(line));
            } catch (RefusedException refused) {
                throw new RefusedException(placed(refused, line));
            }
        });
    }

    private LineOutcome outcome(ScenarioLine line) {
        try {
            var source = source(line);
            var proposal = ScenarioFile.read(pack(source), source).base();
            return new LineOutcome(line.number(), Optional.of(evaluator.evaluate(onDay(proposal))), List.of());
        } catch (RefusedException refused) {
            return new LineOutcome(line.number(), Optional.empty(), placed(refused, line));
        }
    }

    private Proposal onDay(Proposal proposal) {
        return asOf.map(proposal::asOf).orElse(proposal);
    }

    private ScenarioSource source(ScenarioLine line) {
        if (line.bytes().length > TextFiles.MAX_BYTES) {
            throw new RefusedException(List.of(new Problem(
                    "batch.line-too-long",
                    Severity.ERROR,
                    Place.of(name),
                    Phrase.of("This line is longer than 256 kB, which is the most that is read."),
                    ONE_EACH)));
        }
        return ScenarioSource.read(name, line.bytes());
    }

    private PolicyPack pack(ScenarioSource source) {
        var pack = known.computeIfAbsent(source.pack(), id -> load(id, source.packPlace()));
        return pack.found()
                .orElseThrow(() -> new RefusedException(pack.problems().stream()
                        .map(problem -> isHere(problem) ? at(source.packPlace(), problem) : problem)
                        .toList()));
    }

    private Pack load(String id, Place named) {
        try {
            return new Pack(Optional.of(packs.find(id, near, named)), List.of());
        } catch (RefusedException refused) {
            return new Pack(Optional.empty(), refused.problems());
        }
    }

    /** A line was read by itself, as its own first one. */
    private List<Problem> placed(RefusedException refused, ScenarioLine line) {
        return refused.problems().stream()
                .map(problem -> isHere(problem) ? at(place(problem.place(), line), hinted(problem)) : problem)
                .toList();
    }

    /** A file of a scenario over several lines has none that is one. */
    private static Problem hinted(Problem problem) {
        return problem.code().equals("json.syntax") && problem.hint().isEmpty()
                ? new Problem(problem.code(), problem.severity(), problem.place(), problem.message(), ONE_EACH)
                : problem;
    }

    private static Place place(Place within, ScenarioLine line) {
        return new Place(within.file(), line.number(), Math.max(1, within.column()), within.pointer());
    }

    private boolean isHere(Problem problem) {
        return problem.place().file().equals(name);
    }

    private static Problem at(Place place, Problem problem) {
        return new Problem(problem.code(), problem.severity(), place, problem.message(), problem.hint());
    }
}
