package stance.explore.diagram;

import java.util.List;
import java.util.stream.IntStream;

/** The order of lists of one length in which the first place that differs decides. */
public final class Lexicographic {

    private Lexicographic() {}

    /** As {@link Comparable#compareTo} does. */
    public static <T extends Comparable<T>> int compare(List<T> one, List<T> other) {
        return IntStream.range(0, one.size())
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }
}
