package stance.explore.rank;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stance.explore.diagram.Diagram;
import stance.explore.region.Bar;
import stance.explore.region.Regions;

/**
 * The packages of a space by how many parties reject them, then by how many oppose them: no closeness buys an objection
 * off.
 */
final class Classes {

    private final Diagram diagram;
    private Map<Objectors, Integer> classes = new TreeMap<>();

    /** So many parties reject, and so many oppose, those that reject among them. */
    private record Objectors(int rejecting, int opposing) implements Comparable<Objectors> {
        @Override
        public int compareTo(Objectors other) {
            return rejecting == other.rejecting
                    ? Integer.compare(opposing, other.opposing)
                    : Integer.compare(rejecting, other.rejecting);
        }
    }

    Classes(Regions regions, List<String> parties) {
        this.diagram = regions.diagram();
        classes.put(new Objectors(0, 0), regions.proper());
        for (var party : parties) {
            var open = regions.open(Bar.OPPOSED, party);
            var notRejected = regions.open(Bar.REJECTED, party);
            var next = new TreeMap<Objectors, Integer>();
            classes.forEach((each, set) -> {
                add(next, each, diagram.and(set, open));
                add(
                        next,
                        new Objectors(each.rejecting, each.opposing + 1),
                        diagram.and(set, diagram.less(notRejected, open)));
                add(next, new Objectors(each.rejecting + 1, each.opposing + 1), diagram.less(set, notRejected));
            });
            classes = next;
        }
    }

    private void add(Map<Objectors, Integer> to, Objectors which, int set) {
        if (set != Diagram.NONE) {
            to.merge(which, set, diagram::or);
        }
    }

    /** The packages of each class that is not empty, the best first. */
    List<Integer> bestFirst() {
        return List.copyOf(classes.values());
    }
}
