package stance.explore.diagram;

import java.util.List;
import java.util.stream.IntStream;

/** The order of lists in which the first place that differs decides; what is the beginning of another comes before it. */
public final class Lexicographic {

    private Lexicographic() {}

    /** As {@link Comparable#compareTo} does. */
    public static <T extends Comparable<T>> int compare(List<T> one, List<T> other) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(Integer.compare(one.size(), other.size()));
    }
}
