package stance.negotiate.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The inverse question: what a decision maker would have to prefer for a state to be stable for it, the orders of the
 * others being what they are (Kinsara, Kilgour and Hipel 2015, IEEE Systems Journal 9; Wang, Hipel, Fang and Dang 2018).
 */
public final class InverseStability {

    /** The longest list of ways to meet one need. */
    private static final int MAX_WAYS = 10_000;

    private final GraphModel model;

    /** In this conflict. */
    public InverseStability(GraphModel model) {
        this.model = model;
    }

    /**
     * What has to be so of one move: the decision maker must not prefer the state that it leads to, or else, of some other
     * set of states, none.
     *
     * @param to the state that the move leads to
     * @param instead sets of states, each of which will do in its place; none contains another
     */
    public record Need(int to, List<List<Integer>> instead) {
        /** Keeps its own copy. */
        public Need {
            instead = List.copyOf(instead);
        }
    }

    /** What has to be so of each move of a decision maker, for the state to be stable for it: all of that, and no more. */
    public List<Need> needs(int maker, int state, Concept concept) {
        var needs = new ArrayList<Need>();
        model.moves().get(maker).each(state, to -> {
            if (model.sees(maker, to)) {
                needs.add(new Need(to, concept == Concept.R ? List.of() : instead(maker, state, to, concept)));
            }
        });
        return needs;
    }

    private List<List<Integer>> instead(int maker, int from, int to, Concept concept) {
        var sets = new ArrayList<BitSet>();
        for (var end : ends(maker, from, to, concept)) {
            var states = new BitSet();
            states.set(end);
            if (concept.hasEscape()) {
                model.moves().get(maker).each(end, next -> states.set(next, model.sees(maker, next)));
            }
            // To be where it was is no better than to be there.
            states.clear(from);
            sets.add(states);
        }
        return sets.stream()
                .filter(states -> !states.get(to))
                .filter(states -> sets.stream().noneMatch(other -> isWithin(other, states)))
                .distinct()
                .limit(MAX_WAYS)
                .map(states -> states.stream().boxed().toList())
                .toList();
    }

    private static boolean isWithin(BitSet other, BitSet states) {
        var both = (BitSet) other.clone();
        both.and(states);
        return both.equals(other) && !other.equals(states);
    }

    /** Where the others can take it after the move. */
    private Set<Integer> ends(int maker, int from, int to, Concept concept) {
        var ends = new TreeSet<Integer>();
        if (concept == Concept.SIM) {
            ends.addAll(new AtOnce(model, maker, Reading.POSSIBLE).ends(from, to));
            return ends;
        }
        var opponents = new Opponents(model, maker, concept.isCredible(), Reading.CERTAIN);
        var states = model.states();
        var seen = new BitSet();
        var waiting = new ArrayDeque<Integer>();
        waiting.add(to);
        // A node is a state and who moved last: nobody, or one of the others.
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            for (var i = 0; i < opponents.others().size(); i++) {
                var last = (i + 1) * states;
                if (node / states != i + 1) {
                    opponents.each(opponents.others().get(i), node % states, next -> {
                        if (!seen.get(last + next)) {
                            seen.set(last + next);
                            ends.add(next);
                            waiting.add(last + next);
                        }
                    });
                }
            }
        }
        return ends;
    }
}
