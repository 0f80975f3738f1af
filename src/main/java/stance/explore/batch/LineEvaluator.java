package stance.explore.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stance.evaluate.Evaluator;
import stance.evaluate.Filters;
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

/** What comes of each line of an input that has one scenario in each. Safe for use by several threads. */
public final class LineEvaluator {

    private static final Phrase ONE_EACH = Phrase.of("Each line is one scenario.");

    private final String name;
    private final Function<ScenarioSource, PolicyPack> packs;
    private final Evaluator evaluator;
    private final Optional<LocalDate> asOf;

    /**
     * An evaluator of lines.
     *
     * @param name of the input, as the user would type it
     * @param packs the pack that a scenario is of; refuses where there is none
     * @param asOf the day on which all are evaluated; empty for that which each names
     */
    LineEvaluator(
            String name, Function<ScenarioSource, PolicyPack> packs, Evaluator evaluator, Optional<LocalDate> asOf) {
        this.name = name;
        this.packs = packs;
        this.evaluator = evaluator;
        this.asOf = asOf;
    }

    /**
     * Evaluates lines that are all of one pack; one of another is refused.
     *
     * @param name of the input, as the user would type it
     */
    public static LineEvaluator of(PolicyPack pack, String name) {
        return new LineEvaluator(
                name, source -> only(pack, source), new Evaluator(Filters.NONE, false), Optional.empty());
    }

    private static PolicyPack only(PolicyPack pack, ScenarioSource source) {
        if (source.pack().equals(pack.id())) {
            return pack;
        }
        throw new RefusedException(List.of(new Problem(
                "batch.other-pack",
                Severity.ERROR,
                source.packPlace(),
                Phrase.of("This line is of the pack \"%s\"; all are evaluated with \"%s\".", source.pack(), pack.id()),
                Phrase.NONE)));
    }

    /** Whether there is nothing in a line: then it has no row, but is counted. */
    public static boolean isBlank(byte[] line) {
        for (var each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /**
     * What comes of a line.
     *
     * @param number of the line in the input, counted from 1
     * @param line in UTF-8, without its line break
     */
    public LineOutcome outcome(int number, byte[] line) {
        return outcome(new ScenarioLine(number, line));
    }

    LineOutcome outcome(ScenarioLine line) {
        try {
            var source = source(line);
            var proposal = ScenarioFile.read(pack(source), source).base();
            return new LineOutcome(line.number(), Optional.of(evaluator.evaluate(onDay(proposal))), List.of());
        } catch (RefusedException refused) {
            return new LineOutcome(line.number(), Optional.empty(), placed(refused, line));
        }
    }

    /**
     * The pack of a line.
     *
     * @throws RefusedException if it names none, or one that is refused
     */
    PolicyPack pack(ScenarioLine line) {
        try {
            return pack(source(line));
        } catch (RefusedException refused) {
            throw new RefusedException(placed(refused, line));
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
        try {
            return packs.apply(source);
        } catch (RefusedException refused) {
            // It may have been looked for when an earlier line named it.
            throw new RefusedException(refused.problems().stream()
                    .map(problem -> isHere(problem) ? at(source.packPlace(), problem) : problem)
                    .toList());
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
