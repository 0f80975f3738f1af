package stance.negotiate.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a conflict can get from one state to others by legal sequences, in which nobody moves twice in a row (status quo
 * analysis: Li, Kilgour and Hipel 2005, Group Decision and Negotiation 14).
 */
public final class Paths {

    private static final int NOBODY = -1;

    private final GraphModel model;

    /** In this conflict. */
    public Paths(GraphModel model) {
        this.model = model;
    }

    private record Node(int state, int last) {}

    /**
     * A shortest path to each state that can be reached from one, by state, itself included.
     *
     * @param preferred whether each step is surely preferred by who takes it
     */
    public Map<Integer, List<UnilateralMove>> from(int start, boolean preferred) {
        return search(start, IntStream.range(0, model.makers()).boxed().toList(), preferred);
    }

    /**
     * The states that some decision makers, by moves of theirs, can reach from one and all surely prefer to it; of these,
     * those beside which no other is at least as good for each of them and better for one (Kilgour, Hipel, Fang and Peng
     * 2001, Group Decision and Negotiation 10). Moves that only all together can make are taken in where they are all.
     */
    public BitSet jointImprovements(int start, Set<Integer> coalition) {
        var better = new BitSet();
        reached(start, coalition).stream()
                .filter(state -> coalition.stream()
                        .allMatch(maker -> model.preferences().get(maker).prefers(start, state, Reading.POSSIBLE)))
                .forEach(better::set);
        var best = new BitSet();
        better.stream()
                .filter(state -> better.stream().noneMatch(other -> isBetterForAll(state, other, coalition)))
                .forEach(best::set);
        return best;
    }

    private Set<Integer> reached(int start, Set<Integer> coalition) {
        var reached = new HashSet<>(search(start, List.copyOf(coalition), false).keySet());
        if (coalition.size() == model.makers() && model.joint().isPresent()) {
            var waiting = new ArrayDeque<>(reached);
            while (!waiting.isEmpty()) {
                var state = waiting.remove();
                var next = new HashSet<Integer>();
                model.joint().get().each(state, next::add);
                coalition.forEach(maker -> model.moves().get(maker).each(state, next::add));
                next.stream().filter(reached::add).forEach(waiting::add);
            }
        }
        return reached;
    }

    private boolean isBetterForAll(int state, int other, Set<Integer> coalition) {
        return coalition.stream()
                        .noneMatch(maker -> model.preferences().get(maker).prefers(other, state, Reading.CERTAIN))
                && coalition.stream()
                        .anyMatch(maker -> model.preferences().get(maker).prefers(state, other, Reading.POSSIBLE));
    }

    private Map<Integer, List<UnilateralMove>> search(int start, List<Integer> makers, boolean preferred) {
        var paths = new HashMap<Integer, List<UnilateralMove>>();
        var begun = new Node(start, NOBODY);
        var pathTo = new HashMap<Node, List<UnilateralMove>>(Map.of(begun, List.of()));
        var waiting = new ArrayDeque<>(List.of(begun));
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            var path = pathTo.getOrDefault(node, List.of());
            paths.putIfAbsent(node.state(), path);
            for (var maker : makers) {
                if (maker != node.last()) {
                    model.moves().get(maker).each(node.state(), next -> {
                        var there = new Node(next, maker);
                        if ((!preferred || model.preferences().get(maker).prefers(node.state(), next, Reading.POSSIBLE))
                                && !pathTo.containsKey(there)) {
                            var longer = new ArrayList<>(path);
                            longer.add(new UnilateralMove(maker, next));
                            pathTo.put(there, longer);
                            waiting.add(there);
                        }
                    });
                }
            }
        }
        return paths;
    }
}
