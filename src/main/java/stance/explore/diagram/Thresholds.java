package stance.explore.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The packages of an unfolding whose sums are such: a set again. Work grows with its states times their sums. */
public final class Thresholds {

    /** The most states with their sums. */
    private static final int MAX_KNOWN = 1_000_000;

    private final Diagram diagram;
    private final Unfolding unfolding;
    private final Predicate<List<Integer>> isSuch;
    private final Map<At, Integer> known = new HashMap<>();

    private record At(int state, List<Integer> sums) {}

    private Thresholds(Diagram diagram, Unfolding unfolding, Predicate<List<Integer>> isSuch) {
        this.diagram = diagram;
        this.unfolding = unfolding;
        this.isSuch = isSuch;
    }

    /**
     * The packages of the unfolding's set whose sums are such.
     *
     * @throws Unfolding.TooManyException if there are too many different sums
     */
    public static int of(Diagram diagram, Unfolding unfolding, Predicate<List<Integer>> isSuch) {
        return unfolding.states() == 0
                ? Diagram.NONE
                : new Thresholds(diagram, unfolding, isSuch).below(0, new At(Unfolding.START, unfolding.added()));
    }

    private int below(int level, At at) {
        if (level == unfolding.levels()) {
            return isSuch.test(at.sums()) ? Diagram.ALL : Diagram.NONE;
        }
        var before = known.get(at);
        if (before != null) {
            return before;
        }
        var children = new int[diagram.options(level)];
        for (var step : unfolding.steps(at.state())) {
            children[step.option()] = below(level + 1, new At(step.to(), Unfolding.sum(at.sums(), step.added())));
        }
        if (known.size() >= MAX_KNOWN) {
            throw new Unfolding.TooManyException();
        }
        var set = diagram.node(level, children);
        known.put(at, set);
        return set;
    }
}
