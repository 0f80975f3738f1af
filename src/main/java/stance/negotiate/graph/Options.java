package stance.negotiate.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What states are made of: one option of each slot. */
public final class Options {

    /** No state is made of these options. */
    static final int NONE = -1;

    private final List<int[]> choices;
    private final int[] maker;
    private final Map<List<Integer>, Integer> states = new HashMap<>();

    /**
     * Of these choices.
     *
     * @param choices by state, the option of each slot
     * @param maker by slot, who decides it; -1 where nobody does alone
     */
    public Options(List<int[]> choices, int... maker) {
        this.choices = choices.stream().map(int[]::clone).toList();
        this.maker = maker.clone();
        for (var state = 0; state < choices.size(); state++) {
            states.put(key(choices.get(state)), state);
        }
    }

    private static List<Integer> key(int[] choice) {
        return Arrays.stream(choice).boxed().toList();
    }

    /** The state in which each of some decision makers has moved from one state at once, to its own target. */
    int combined(int from, int[] movers, int[] targets) {
        var choice = choices.get(from).clone();
        for (var slot = 0; slot < choice.length; slot++) {
            for (var i = 0; i < movers.length; i++) {
                if (maker[slot] == movers[i]) {
                    choice[slot] = choices.get(targets[i])[slot];
                }
            }
        }
        return states.getOrDefault(key(choice), NONE);
    }

    /** By slot, who decides it; -1 where nobody does alone. */
    int[] deciders() {
        return maker.clone();
    }

    /** The option of each slot in a state. */
    public List<Integer> choice(int state) {
        return IntStream.of(choices.get(state)).boxed().toList();
    }
}
