package stance.explore.export;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import stance.evaluate.Evaluator;
import stance.explore.space.Space;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.RefusedException;
import stance.problem.Severity;

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
        if (space.size().compareTo(BigInteger.valueOf(MAX_PACKAGES)) > 0) {
            throw new RefusedException(List.of(new Problem(
                    "export.limit",
                    Severity.ERROR,
                    Place.of(space.base().file()),
                    "The space has more packages than the " + MAX_PACKAGES + " that can be exported one by one.",
                    "Take a sample with --sample N.")));
        }
        var choices = space.packages().toList();
        return new Export(space, OptionalLong.empty(), evaluated(choices, space, evaluator, progress));
    }

    /**
     * Packages drawn at random, each as likely as any other and none twice; every package where there are not more.
     *
     * @param count how many, from 1 to {@link #MAX_PACKAGES}
     * @param seed the same one draws the same packages
     * @param progress told how many are done; by several threads
     */
    public static Export sample(Space space, int count, long seed, Evaluator evaluator, IntConsumer progress) {
        if (count < 1 || count > MAX_PACKAGES) {
            throw new IllegalArgumentException("A sample of 1 to " + MAX_PACKAGES + ", not of " + count);
        }
        if (space.size().compareTo(BigInteger.valueOf(count)) <= 0) {
            return of(space, evaluator, progress);
        }
        var random = new SplittableRandom(seed);
        var empty = space.emptyPackage();
        var drawn = new LinkedHashSet<List<Integer>>();
        while (drawn.size() < count) {
            var choice = space.slots().stream()
                    .map(slot -> random.nextInt(slot.options().size()))
                    .toList();
            if (empty.filter(choice::equals).isEmpty()) {
                drawn.add(choice);
            }
        }
        return new Export(space, OptionalLong.of(seed), evaluated(new ArrayList<>(drawn), space, evaluator, progress));
    }

    private static List<ExportedPackage> evaluated(
            List<List<Integer>> choices, Space space, Evaluator evaluator, IntConsumer progress) {
        var done = new AtomicInteger();
        return choices.parallelStream()
                .map(choice -> {
                    var exported = ExportedPackage.of(choice, evaluator.evaluate(space.at(choice)));
                    progress.accept(done.incrementAndGet());
                    return exported;
                })
                .toList();
    }
}
