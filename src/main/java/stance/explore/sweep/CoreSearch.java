package stance.explore.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import stance.explore.diagram.Diagram;
import stance.pack.PolicyPack;

/** Looks for a smallest set of stances that cannot be met together: all of one, of two, of three, and so on. */
final class CoreSearch {

    /** The most sets that are tried; beyond it, stances are left out one by one, which may miss a smaller set. */
    private static final int MAX_TRIED = 20_000;

    private final Diagram diagram;
    private final int proper;
    private final List<Map.Entry<String, Integer>> met;
    private int tried;

    /**
     * A search.
     *
     * @param barred by stance, the packages that it bars
     */
    CoreSearch(Diagram diagram, int proper, SortedMap<String, Integer> barred) {
        this.diagram = diagram;
        this.proper = proper;
        this.met = barred.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), diagram.not(entry.getValue())))
                .toList();
    }

    /** A core; empty where the stances can all be met together. */
    Optional<Core> core(PolicyPack pack) {
        if (meeting(met) != Diagram.NONE) {
            return Optional.empty();
        }
        for (var size = 1; size <= met.size() && tried < MAX_TRIED; size++) {
            var found = search(0, size, proper, List.of());
            if (found.isPresent()) {
                return found.map(stances -> core(stances, true, pack));
            }
        }
        var left = new ArrayList<>(met);
        for (var stance : met) {
            left.remove(stance);
            if (meeting(left) != Diagram.NONE) {
                left.add(stance);
            }
        }
        return Optional.of(core(left, false, pack));
    }

    private Optional<List<Map.Entry<String, Integer>>> search(
            int from, int size, int meeting, List<Map.Entry<String, Integer>> chosen) {
        if (meeting == Diagram.NONE) {
            return Optional.of(chosen);
        }
        for (var i = from; size > 0 && i < met.size() && tried < MAX_TRIED; i++) {
            tried++;
            var more = new ArrayList<>(chosen);
            more.add(met.get(i));
            var found = search(i + 1, size - 1, diagram.and(meeting, met.get(i).getValue()), more);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Core core(List<Map.Entry<String, Integer>> stances, boolean smallest, PolicyPack pack) {
        var members = stances.stream()
                .sorted(Map.Entry.comparingByKey())
                .map(member -> new Core.Member(
                        pack.stance(member.getKey()).orElseThrow(),
                        diagram.count(meeting(stances.stream()
                                .filter(other -> !other.equals(member))
                                .toList()))))
                .toList();
        return new Core(members, smallest);
    }

    private int meeting(List<Map.Entry<String, Integer>> stances) {
        return stances.stream().map(Map.Entry::getValue).reduce(proper, diagram::and);
    }
}
