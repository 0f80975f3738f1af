package stance.explore.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stance.evaluate.Finding;
import stance.explore.diagram.Diagram;
import stance.explore.space.Judged;
import stance.explore.space.Taken;
import stance.pack.record.Stance;

/**
 * The stances of which it is open whether they hold. Each has a slot of its own, after those of the space: its first option
 * is that the stance does not hold, its second that it does. Those that say nothing in the space need none.
 */
final class Uncertain {

    private static final int HOLDS = 1;

    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final Map<String, List<List<Integer>>> scopes = new TreeMap<>();

    /**
     * Finds them.
     *
     * @param first the number of the first slot after those of the space
     * @param ids of stances that may not hold
     */
    Uncertain(int first, Set<String> ids, List<Judged> judged, List<Taken> taken) {
        for (var part : judged) {
            part.findings().stream()
                    .flatMap(List::stream)
                    .map(Finding::stance)
                    .map(Stance::id)
                    .distinct()
                    .forEach(stance -> speaks(stance, part.scope()));
        }
        taken.forEach(offer -> speaks(offer.stance(), offer.scope()));
        scopes.keySet().retainAll(ids);
        scopes.keySet().forEach(stance -> slots.put(stance, first + slots.size()));
    }

    private void speaks(String stance, List<Integer> scope) {
        scopes.computeIfAbsent(stance, fresh -> new ArrayList<>()).add(scope);
    }

    /** Their ids, in the order of their slots. */
    List<String> stances() {
        return List.copyOf(slots.keySet());
    }

    /**
     * Puts the slot of each into an order of those of the space: right behind the ones that the stance looks at, where
     * there are several groups of them behind the first that is complete. Before that it makes no difference, and further
     * behind everything that it may have said would have to be kept in mind.
     */
    List<Integer> into(List<Integer> order) {
        var behind = new TreeMap<Integer, List<Integer>>();
        scopes.forEach((stance, looked) -> behind.computeIfAbsent(complete(looked, order), fresh -> new ArrayList<>())
                .add(slots.get(stance)));
        var all = new ArrayList<>(behind.getOrDefault(0, List.of()));
        for (var place = 0; place < order.size(); place++) {
            all.add(order.get(place));
            all.addAll(behind.getOrDefault(place + 1, List.of()));
        }
        return all;
    }

    /** After how many slots of the order one of some groups is complete. */
    private static int complete(List<List<Integer>> groups, List<Integer> order) {
        return groups.stream()
                .mapToInt(group -> group.stream().mapToInt(order::indexOf).max().orElse(-1) + 1)
                .min()
                .orElse(0);
    }

    /** Where a stance holds: everywhere, if that is certain. */
    int where(String stance, Diagram diagram) {
        var slot = slots.get(stance);
        return slot == null ? Diagram.ALL : diagram.with(slot, HOLDS);
    }
}
