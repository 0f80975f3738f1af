package stance.explore.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    private final List<List<Integer>> scopes = new ArrayList<>();

    /**
     * Finds them.
     *
     * @param first the number of the first slot after those of the space
     * @param ids of stances that may not hold
     */
    Uncertain(int first, Set<String> ids, List<Judged> judged, List<Taken> taken) {
        var speaking = new TreeSet<String>();
        judged.forEach(part -> speakers(part).forEach(speaking::add));
        taken.forEach(offer -> speaking.add(offer.stance()));
        speaking.retainAll(ids);
        speaking.forEach(stance -> slots.put(stance, first + slots.size()));
        judged.forEach(part -> {
            scopes.add(part.scope());
            speakers(part).distinct().forEach(stance -> tie(part.scope(), stance));
        });
        taken.forEach(offer -> tie(offer.scope(), offer.stance()));
    }

    private static Stream<String> speakers(Judged part) {
        return part.findings().stream()
                .flatMap(List::stream)
                .map(Finding::stance)
                .map(Stance::id);
    }

    private void tie(List<Integer> scope, String stance) {
        var slot = slots.get(stance);
        if (slot != null) {
            scopes.add(Stream.concat(scope.stream(), Stream.of(slot)).toList());
        }
    }

    /** Their ids, in the order of their slots. */
    List<String> stances() {
        return List.copyOf(slots.keySet());
    }

    /** The slots that are looked at together, those of the stances that look at them included. */
    List<List<Integer>> scopes() {
        return scopes;
    }

    /** Where a stance holds: everywhere, if that is certain. */
    int where(String stance, Diagram diagram) {
        var slot = slots.get(stance);
        return slot == null ? Diagram.ALL : diagram.with(slot, HOLDS);
    }
}
