package stance.explore.space;

import java.util.ArrayList;
import java.util.List;

/** The parts of a scope that suffice for a rule that needs few provisions at a time. */
final class Tuples {

    private Tuples() {}

    /** The scope itself if it has no more slots than the rule needs, or else every part of it that has as many. */
    static List<List<Integer>> of(List<Integer> scope, int most) {
        if (scope.size() <= most) {
            return List.of(scope);
        }
        var tuples = new ArrayList<List<Integer>>();
        add(scope, most, 0, List.of(), tuples);
        return tuples;
    }

    private static void add(List<Integer> scope, int most, int from, List<Integer> chosen, List<List<Integer>> tuples) {
        if (chosen.size() == most) {
            tuples.add(chosen);
            return;
        }
        for (var i = from; i < scope.size(); i++) {
            var more = new ArrayList<>(chosen);
            more.add(scope.get(i));
            add(scope, most, i + 1, List.copyOf(more), tuples);
        }
    }
}
