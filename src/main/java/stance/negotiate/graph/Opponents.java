package stance.negotiate.graph;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Where the others can take a conflict after a decision maker has moved: by a legal sequence, in which nobody moves twice
 * in a row (Xu, Hipel, Kilgour and Fang, Conflict Resolution Using the Graph Model, 2018, chapter 4).
 */
final class Opponents {

    private final GraphModel model;
    private final int focal;
    private final boolean credible;
    private final Reading theirs;
    private final List<Integer> others;

    /**
     * The opponents of a decision maker, in the states that it sees.
     *
     * @param credible whether each of their moves is one that its mover prefers
     * @param theirs how their open pairs are taken
     */
    Opponents(GraphModel model, int focal, boolean credible, Reading theirs) {
        this.model = model;
        this.focal = focal;
        this.credible = credible;
        this.theirs = theirs;
        this.others = IntStream.range(0, model.makers())
                .filter(maker -> maker != focal)
                .boxed()
                .toList();
    }

    List<Integer> others() {
        return others;
    }

    /** Calls with each state to which one of them can move. */
    void each(int maker, int state, IntConsumer to) {
        IntConsumer seen = next -> {
            if (model.sees(focal, next)) {
                to.accept(next);
            }
        };
        if (credible) {
            model.eachImprovement(maker, state, theirs, seen);
        } else {
            model.moves().get(maker).each(state, seen);
        }
    }

    /** The graph in which the node of a state, which has its number, reaches what they can reach from there. */
    Arcs arcs() {
        return others.stream().allMatch(this::isTransitive) ? blocks() : sequences();
    }

    /** Whether two moves in a row are one, so that nothing has to be known of who moved last. */
    private boolean isTransitive(int maker) {
        return model.moves().get(maker) instanceof Moves.Free
                && model.unseen().get(focal).isEmpty()
                && (!credible || model.preferences().get(maker).isComplete());
    }

    /** Nodes: each state at first, and for each of the others each state once more, to which it has just moved. */
    private Arcs sequences() {
        var states = model.states();
        var arcs = new Arcs(Math.multiplyExact(states, others.size() + 1), Integer.MAX_VALUE);
        for (var mover = 1; mover <= others.size(); mover++) {
            var moved = mover * states;
            for (var state = 0; state < states; state++) {
                for (var last = 0; last <= others.size(); last++) {
                    if (last != mover) {
                        var from = last * states + state;
                        each(others.get(mover - 1), state, to -> arcs.add(from, moved + to));
                    }
                }
            }
        }
        return arcs;
    }

    /** Nodes: the states, and hubs for what one of the others reaches by one move. */
    private Arcs blocks() {
        ToIntFunction<Integer> hubs =
                maker -> credible ? model.states() : free(maker).blocks();
        var arcs = new Arcs(others.stream().mapToInt(hubs).reduce(model.states(), Math::addExact), model.states());
        var hub = model.states();
        for (var maker : others) {
            if (credible) {
                addLevels(maker, arcs, hub);
            } else {
                addBlocks(free(maker), arcs, hub);
            }
            hub += hubs.applyAsInt(maker);
        }
        return arcs;
    }

    private void addBlocks(Moves.Free moves, Arcs arcs, int firstHub) {
        for (var state = 0; state < model.states(); state++) {
            var hub = firstHub + moves.block(state);
            arcs.add(state, hub);
            arcs.add(hub, state);
        }
    }

    /** In each block a hub for each level of preference: it leads to the states there, and to the next better level. */
    private void addLevels(int maker, Arcs arcs, int firstHub) {
        var preference = model.preferences().get(maker);
        var hub = firstHub - 1;
        for (var block = 0; block < free(maker).blocks(); block++) {
            var fromBest = Arrays.stream(free(maker).members(block))
                    .mapToLong(state -> ((long) -preference.classOf(state) << Integer.SIZE) + state)
                    .sorted()
                    .mapToInt(key -> (int) key)
                    .toArray();
            var better = -1;
            for (var i = 0; i < fromBest.length; i++) {
                var isLevel = i > 0 && preference.classOf(fromBest[i]) == preference.classOf(fromBest[i - 1]);
                if (!isLevel) {
                    better = i == 0 ? -1 : hub;
                    hub++;
                    if (better >= 0) {
                        arcs.add(hub, better);
                    }
                }
                arcs.add(hub, fromBest[i]);
                if (better >= 0) {
                    arcs.add(fromBest[i], better);
                }
            }
        }
    }

    private Moves.Free free(int maker) {
        return (Moves.Free) model.moves().get(maker);
    }
}
