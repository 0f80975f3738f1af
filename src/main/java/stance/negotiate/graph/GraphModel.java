package stance.negotiate.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * A conflict as a graph (Kilgour, Hipel and Fang, Automatica 23, 1987; Fang, Hipel and Kilgour, Interactive Decision
 * Making, 1993): states, and for each decision maker its moves and its preferences. States and decision makers are
 * numbered from 0.
 *
 * @param moves by decision maker
 * @param preferences by decision maker
 * @param unseen by decision maker, the states that it does not see
 * @param joint moves that only all of them together can make
 * @param options what the states are made of, where they are
 */
public record GraphModel(
        int states,
        List<Moves> moves,
        List<Preference> preferences,
        List<BitSet> unseen,
        Optional<Moves> joint,
        Optional<Options> options) {

    /** Keeps its own copies. */
    public GraphModel {
        moves = List.copyOf(moves);
        preferences = List.copyOf(preferences);
        unseen = List.copyOf(unseen);
        var makers = moves.size();
        if (preferences.size() != makers
                || unseen.size() != makers
                || preferences.stream().anyMatch(preference -> preference.states() != states)) {
            throw new IllegalArgumentException("Each of " + makers + " has moves, an order, and what it does not see");
        }
    }

    /** A conflict in which all see everything. */
    public static GraphModel of(int states, List<Moves> moves, List<Preference> preferences) {
        var all = moves.stream().map(each -> new BitSet()).toList();
        return new GraphModel(states, moves, preferences, all, Optional.empty(), Optional.empty());
    }

    /** How many decision makers there are. */
    public int makers() {
        return moves.size();
    }

    boolean sees(int maker, int state) {
        return !unseen.get(maker).get(state);
    }

    /** Calls with each state to which a decision maker can move and prefers to, in a reading of its open pairs. */
    void eachImprovement(int maker, int state, Reading own, IntConsumer to) {
        var preference = preferences.get(maker);
        moves.get(maker).each(state, next -> {
            if (preference.prefers(state, next, own)) {
                to.accept(next);
            }
        });
    }
}
