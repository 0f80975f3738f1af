package stance.explore.sample;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import stance.explore.space.Space;
import stance.work.StoppedException;

/**
 * Packages drawn from a space at random, each as likely as any other and none twice.
 *
 * @param seed empty where these are all packages of the space
 * @param packages by their options, in the order in which they were drawn
 */
public record Draw(Space space, OptionalLong seed, List<List<Integer>> packages) {

    /** The most packages: they are kept. */
    public static final int MAX_PACKAGES = 1_000_000;

    /** The seed where none is given. */
    public static final int SEED = 1;

    /** Keeps its own copy. */
    public Draw {
        packages = List.copyOf(packages);
    }

    /**
     * Draws packages; every package where there are not more.
     *
     * @param count how many, from 1 to {@link #MAX_PACKAGES}
     * @param seed the same one draws the same packages
     */
    public static Draw of(Space space, int count, long seed) {
        if (count < 1 || count > MAX_PACKAGES) {
            throw new IllegalArgumentException("A sample of 1 to " + MAX_PACKAGES + ", not of " + count);
        }
        if (space.size().compareTo(BigInteger.valueOf(count)) <= 0) {
            return new Draw(space, OptionalLong.empty(), space.packages().toList());
        }
        var random = new SplittableRandom(seed);
        var drawn = new LinkedHashSet<List<Integer>>();
        while (drawn.size() < count) {
            StoppedException.ifInterrupted();
            var choice = space.slots().stream()
                    .map(slot -> random.nextInt(slot.options().size()))
                    .toList();
            if (space.isPackage(choice)) {
                drawn.add(choice);
            }
        }
        return new Draw(space, OptionalLong.of(seed), new ArrayList<>(drawn));
    }

    /** Whether nothing of the space was left out. */
    public boolean isWhole() {
        return seed.isEmpty();
    }
}
