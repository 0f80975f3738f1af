package stance.explore.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.explore.diagram.Diagram;
import stance.work.StoppedException;

/** Looks for a smallest set of hurdles that no package gets past: all of one, of two, of three, and so on. */
final class CoreSearch {

    /** The most sets that are tried; beyond it, hurdles are left out one by one, which may miss a smaller set. */
    private static final int MAX_TRIED = 20_000;

    private final Diagram diagram;
    private final int proper;
    private final List<Past> all;
    private int tried;

    /** The packages that get past a hurdle. */
    record Past(Hurdle hurdle, int packages) {}

    /** What was found. */
    record Found(List<Past> hurdles, boolean smallest) {}

    /**
     * A search.
     *
     * @param barred by hurdle, the packages that it keeps from the goal
     */
    CoreSearch(Diagram diagram, int proper, Map<Hurdle, Integer> barred) {
        this.diagram = diagram;
        this.proper = proper;
        this.all = barred.entrySet().stream()
                .map(entry -> new Past(entry.getKey(), diagram.not(entry.getValue())))
                .toList();
    }

    /** Such a set, in the order of the hurdles; empty where some package gets past them all. */
    Optional<Found> found() {
        if (past(all) != Diagram.NONE) {
            return Optional.empty();
        }
        for (var size = 1; size <= all.size() && tried < MAX_TRIED; size++) {
            var found = search(0, size, proper, List.of());
            if (found.isPresent()) {
                return found.map(hurdles -> new Found(hurdles, true));
            }
        }
        var left = new ArrayList<>(all);
        for (var hurdle : all) {
            left.remove(hurdle);
            if (past(left) != Diagram.NONE) {
                left.add(hurdle);
            }
        }
        left.sort(Comparator.comparing(all::indexOf));
        return Optional.of(new Found(left, false));
    }

    /** The packages that get past all these. */
    int past(List<Past> hurdles) {
        return hurdles.stream().map(Past::packages).reduce(proper, diagram::and);
    }

    private Optional<List<Past>> search(int from, int size, int left, List<Past> chosen) {
        if (left == Diagram.NONE) {
            return Optional.of(chosen);
        }
        for (var i = from; size > 0 && i < all.size() && tried < MAX_TRIED; i++) {
            StoppedException.ifInterrupted();
            tried++;
            var more = new ArrayList<>(chosen);
            more.add(all.get(i));
            var found = search(i + 1, size - 1, diagram.and(left, all.get(i).packages()), more);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
