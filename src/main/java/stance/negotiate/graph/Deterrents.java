package stance.negotiate.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What deters decision makers from moves, step by step: a shortest answer of the others. */
public final class Deterrents {

    private final GraphModel model;

    /** Of this conflict. */
    public Deterrents(GraphModel model) {
        this.model = model;
    }

    /** Where the others have taken it, who moved last, and from where. */
    private record Node(int state, int last) {}

    /**
     * The answer to a move that keeps a decision maker from it: who moves then, and where that leads; empty where nothing
     * does. For {@link Concept#SIM} the steps are taken at the same moment, each from where the move begins.
     */
    public Optional<List<UnilateralMove>> deterrent(int maker, int from, int to, Concept concept, Reading reading) {
        return switch (concept) {
            case R -> Optional.empty();
            case SIM -> new AtOnce(model, maker, reading).deterrent(from, to);
            case GMR, SMR, SEQ, SSEQ -> sequence(maker, from, to, concept, reading);
        };
    }

    private Optional<List<UnilateralMove>> sequence(int maker, int from, int to, Concept concept, Reading reading) {
        var opponents = new Opponents(model, maker, concept.isCredible(), reading.other());
        var start = new Node(to, -1);
        var before = new HashMap<Node, Node>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            if (!node.equals(start) && deters(maker, from, node.state(), concept, reading)) {
                return Optional.of(path(start, node, before));
            }
            for (var other : opponents.others()) {
                if (other != node.last()) {
                    opponents.each(other, node.state(), next -> {
                        var there = new Node(next, other);
                        if (!there.equals(start) && before.putIfAbsent(there, node) == null) {
                            waiting.add(there);
                        }
                    });
                }
            }
        }
        return Optional.empty();
    }

    private boolean deters(int maker, int from, int end, Concept concept, Reading reading) {
        var preference = model.preferences().get(maker);
        var escapes = new boolean[] {preference.prefers(from, end, reading)};
        if (concept.hasEscape()) {
            model.moves()
                    .get(maker)
                    .each(
                            end,
                            next -> escapes[0] =
                                    escapes[0] || (model.sees(maker, next) && preference.prefers(from, next, reading)));
        }
        return !escapes[0];
    }

    private static List<UnilateralMove> path(Node start, Node end, Map<Node, Node> before) {
        var steps = new ArrayList<UnilateralMove>();
        @Nullable Node node = end;
        while (node != null && !node.equals(start)) {
            steps.add(0, new UnilateralMove(node.last(), node.state()));
            node = before.get(node);
        }
        return steps;
    }
}
