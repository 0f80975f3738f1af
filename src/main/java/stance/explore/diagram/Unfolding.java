package stance.explore.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stance.work.StoppedException;

/**
 * The packages of a set as paths, one step for each level, where each of some other sets adds numbers to the sums of its
 * packages. Packages that are alike in all that is still to come share a state, so work grows with what the sets tie
 * together and not with the packages. States are numbered from {@link #START} on, those of a level in a row.
 */
public final class Unfolding {

    /** The state in which nothing is chosen yet. */
    public static final int START = 0;

    private final Diagram diagram;
    private final int dimensions;
    private final List<Integer> added;
    private final List<List<Step>> steps = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();

    /**
     * What a set adds.
     *
     * @param numbers one for each sum; 0 or more
     */
    public record Part(int set, List<Integer> numbers) {

        /** Keeps its own copy. */
        public Part {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A choice, and where it leads; choices that leave the set are not among the steps.
     *
     * @param option of the level's slot
     * @param to the number of a state of the next level
     * @param added to the sums, whatever is chosen later
     */
    public record Step(int option, int to, List<Integer> added) {}

    /**
     * Where packages stand after some levels.
     *
     * @param set the node of the set
     * @param open by node of a set whose packages are not known yet, what it adds
     */
    private record State(int set, Map<Integer, List<Integer>> open) {}

    /** A state, and what was settled when it was reached. */
    private record Reached(State state, List<Integer> added) {}

    /**
     * Finds all states.
     *
     * @param dimensions how many sums there are
     * @param limit the most states
     * @throws TooManyException beyond the limit
     */
    public Unfolding(Diagram diagram, int set, List<Part> parts, int dimensions, int limit) {
        this.diagram = diagram;
        this.dimensions = dimensions;
        var open = new TreeMap<Integer, List<Integer>>();
        parts.forEach(part -> open.merge(part.set(), part.numbers(), Unfolding::sum));
        var first = settled(set, open);
        this.added = first.added();
        var level = set == Diagram.NONE ? List.<State>of() : List.of(first.state());
        for (var depth = 0; depth < diagram.levels(); depth++) {
            level = unfold(level, depth, limit);
        }
        firsts.add(steps.size());
        level.forEach(end -> steps.add(List.of()));
        firsts.add(steps.size());
    }

    private List<State> unfold(List<State> level, int depth, int limit) {
        firsts.add(steps.size());
        var numbers = new HashMap<State, Integer>();
        var next = new ArrayList<State>();
        var base = steps.size() + level.size();
        for (var state : level) {
            StoppedException.ifInterrupted();
            var choices = new ArrayList<Step>();
            for (var option = 0; option < diagram.options(depth); option++) {
                var reached = choose(state, depth, option);
                if (reached.state().set() != Diagram.NONE) {
                    var number = numbers.computeIfAbsent(reached.state(), fresh -> {
                        next.add(fresh);
                        return base + next.size() - 1;
                    });
                    choices.add(new Step(option, number, reached.added()));
                }
            }
            steps.add(choices);
        }
        if (base + next.size() > limit) {
            throw new TooManyException();
        }
        return next;
    }

    private Reached choose(State state, int depth, int option) {
        var open = new TreeMap<Integer, List<Integer>>();
        state.open().forEach((node, numbers) -> open.merge(child(node, depth, option), numbers, Unfolding::sum));
        return settled(child(state.set(), depth, option), open);
    }

    private int child(int node, int depth, int option) {
        var at = diagram.at(node);
        return at.level() == depth ? at.child(option) : node;
    }

    /** What is settled is taken out of what is open. */
    private Reached settled(int set, Map<Integer, List<Integer>> open) {
        var now = open.remove(Diagram.ALL);
        open.remove(Diagram.NONE);
        return new Reached(new State(set, open), now == null ? Collections.nCopies(dimensions, 0) : now);
    }

    /** What the sums are before anything is chosen. */
    public List<Integer> added() {
        return added;
    }

    /** How many levels there are, one for each slot. */
    public int levels() {
        return diagram.levels();
    }

    /** How many states there are. */
    public int states() {
        return steps.size();
    }

    /** The first state of a level, or of what follows the last level; none where it is that of the level after. */
    public int first(int level) {
        return firsts.get(level);
    }

    /** The steps from a state, by option; none from the end. */
    public List<Step> steps(int state) {
        return Collections.unmodifiableList(steps.get(state));
    }

    /** Options by slot, out of options by level. */
    public List<Integer> bySlot(List<Integer> byLevel) {
        return diagram.bySlot(byLevel);
    }

    /** Number by number. */
    public static List<Integer> sum(List<Integer> one, List<Integer> other) {
        var sum = new Integer[one.size()];
        for (var i = 0; i < sum.length; i++) {
            sum[i] = one.get(i) + other.get(i);
        }
        return List.of(sum);
    }

    /** Says that there are more states or sums than are kept. */
    public static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Says so. */
        public TooManyException() {
            super("The packages differ in too many ways.");
        }
    }
}
