package stance.explore.export;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import stance.evaluate.Evaluator;
import stance.explore.sample.Draw;
import stance.explore.space.Space;
import stance.language.Phrase;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;
import stance.work.InOrder;

/**
 * Packages of a space, each evaluated by itself.
 *
 * @param seed of the sample; empty where these are all packages of the space
 * @param packages in the order of their options, the option of the last slot changing first; a sample in the order in
 *     which it was drawn
 */
public record Export(Space space, OptionalLong seed, List<ExportedPackage> packages) {

    /** The most packages: they are evaluated one by one and kept. */
    public static final int MAX_PACKAGES = 100_000;

    /** Keeps its own copy. */
    public Export {
        packages = List.copyOf(packages);
    }

    /**
     * Every package of a space.
     *
     * @param progress told how many are done; by several threads
     * @throws RefusedException if there are more than {@link #MAX_PACKAGES}
     */
    public static Export of(Space space, Evaluator evaluator, IntConsumer progress) {
        refuseMore(space, space.size(), Phrase.of("Take a sample with --sample N."));
        var choices = space.packages().toList();
        return new Export(space, OptionalLong.empty(), evaluated(choices, space, evaluator, progress));
    }

    /**
     * Packages that were drawn.
     *
     * @param progress told how many are done; by several threads
     * @throws RefusedException if there are more than {@link #MAX_PACKAGES}
     */
    public static Export of(Draw draw, Evaluator evaluator, IntConsumer progress) {
        refuseMore(draw.space(), BigInteger.valueOf(draw.packages().size()), Phrase.of("Draw fewer with --sample N."));
        return new Export(draw.space(), draw.seed(), evaluated(draw.packages(), draw.space(), evaluator, progress));
    }

    private static void refuseMore(Space space, BigInteger packages, Phrase hint) {
        if (packages.compareTo(BigInteger.valueOf(MAX_PACKAGES)) > 0) {
            throw new RefusedException(List.of(new Problem(
                    "export.limit",
                    Severity.ERROR,
                    Place.of(space.base().file()),
                    Phrase.of("These are more packages than the %s that can be exported one by one.", MAX_PACKAGES),
                    hint)));
        }
    }

    private static List<ExportedPackage> evaluated(
            List<List<Integer>> choices, Space space, Evaluator evaluator, IntConsumer progress) {
        return InOrder.map(
                choices,
                choice -> ExportedPackage.of(choice, evaluator.evaluate(space.at(choice))),
                InOrder.processors(),
                progress);
    }
}
