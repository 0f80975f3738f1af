package stance.cli;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stance.explore.sample.Draw;
import stance.explore.space.Space;

/** Whether packages are drawn from a space instead of taking all, and which. */
final class SampleOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sample",
            paramLabel = "N",
            converter = WholeNumber.Drawn.class,
            description = "Draw so many packages at random, evaluate each, and estimate the shares with intervals of "
                    + "95 %%; for spaces that are too large for exact figures. With --export, these are written.")
    private @Nullable Integer count;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "With --sample: the same seed draws the same packages (default: " + Draw.SEED + ").")
    private @Nullable Long seed;

    /**
     * How many packages are to be drawn; empty where all are to be taken.
     *
     * @throws ParameterException if a seed is given for nothing
     */
    OptionalInt count() {
        if (count == null && seed != null) {
            throw new ParameterException(spec.commandLine(), "--seed goes with --sample: nothing is drawn without it.");
        }
        if (count == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(count);
    }

    /** Draws from a space; to be asked only where packages are to be drawn. */
    Draw draw(Space space) {
        return Draw.of(space, count().orElseThrow(), seed == null ? Draw.SEED : seed);
    }
}
