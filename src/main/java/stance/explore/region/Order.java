package stance.explore.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import stance.explore.space.Judged;

/** Puts slots that stances tie together close to each other: the closer, the smaller the diagram. */
final class Order {

    private Order() {}

    /** The slots: after each those that the smallest scopes tie to those already placed. */
    static List<Integer> of(int slots, List<Judged> judged) {
        var scopes = judged.stream()
                .map(Judged::scope)
                .filter(scope -> scope.size() > 1)
                .distinct()
                .sorted(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(List::toString))
                .toList();
        var placed = new LinkedHashSet<Integer>();
        var left = new TreeSet<Integer>();
        for (var slot = 0; slot < slots; slot++) {
            left.add(slot);
        }
        while (!left.isEmpty()) {
            var next = scopes.stream()
                    .filter(scope -> scope.stream().anyMatch(placed::contains))
                    .flatMap(List::stream)
                    .filter(left::contains)
                    .findFirst()
                    .orElseGet(left::first);
            left.remove(next);
            placed.add(next);
        }
        return new ArrayList<>(placed);
    }
}
