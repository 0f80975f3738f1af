package stance.negotiate.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The definitions, word by word and without a thought of speed: a second opinion that shares nothing with the first but
 * what a conflict is.
 *
 * @param moves by decision maker, from and to
 * @param prefers by decision maker, from and to
 * @param sees by decision maker and state
 * @param choices by state, the option of each slot, where states are made of options
 * @param deciders by slot
 */
@SuppressWarnings("ArrayRecordComponent")
record NaiveStability(
        boolean[][][] moves, boolean[][][] prefers, boolean[][] sees, Optional<int[][]> choices, int[] deciders) {

    boolean isStable(int maker, int state, Concept concept) {
        return sees[maker][state]
                && improvements(maker, maker, state).allMatch(next -> isSanctioned(maker, state, next, concept));
    }

    private IntStream states(int viewer) {
        return IntStream.range(0, sees[viewer].length).filter(state -> sees[viewer][state]);
    }

    private IntStream improvements(int viewer, int maker, int state) {
        return states(viewer).filter(next -> moves[maker][state][next] && prefers[maker][state][next]);
    }

    private boolean isSanctioned(int maker, int state, int next, Concept concept) {
        return switch (concept) {
            case R -> false;
            case GMR -> sequences(maker, next, false).stream().anyMatch(end -> !prefers[maker][state][end]);
            case SMR -> sequences(maker, next, false).stream().anyMatch(end -> holdsIn(maker, state, end));
            case SEQ -> sequences(maker, next, true).stream().anyMatch(end -> !prefers[maker][state][end]);
            case SSEQ -> sequences(maker, next, true).stream().anyMatch(end -> holdsIn(maker, state, end));
            case SIM -> atOnce(maker, state, next).stream().anyMatch(end -> !prefers[maker][state][end]);
        };
    }

    private boolean holdsIn(int maker, int state, int end) {
        return !prefers[maker][state][end]
                && states(maker)
                        .filter(escape -> moves[maker][end][escape])
                        .noneMatch(escape -> prefers[maker][state][escape]);
    }

    /** Where every legal sequence of one move or more ends: one mover after the other, none twice in a row. */
    private Set<Integer> sequences(int focal, int start, boolean improving) {
        record Node(int state, int last) {}
        var seen = new HashSet<Node>();
        var waiting = new ArrayDeque<>(List.of(new Node(start, -1)));
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            for (var maker = 0; maker < moves.length; maker++) {
                if (maker != focal && maker != node.last()) {
                    var mover = maker;
                    states(focal)
                            .filter(next -> moves[mover][node.state()][next]
                                    && (!improving || prefers[mover][node.state()][next]))
                            .mapToObj(next -> new Node(next, mover))
                            .filter(seen::add)
                            .forEach(waiting::add);
                }
            }
        }
        var ends = new HashSet<Integer>();
        seen.forEach(node -> ends.add(node.state()));
        return ends;
    }

    /** Where the move and an improvement by each of some others end, all from the same state. */
    private Set<Integer> atOnce(int focal, int state, int next) {
        var combined = new ArrayList<int[]>();
        combined.add(changed(choices.orElseThrow()[state], focal, next));
        var ends = new HashSet<Integer>();
        for (var maker = 0; maker < moves.length; maker++) {
            if (maker != focal) {
                var mover = maker;
                var more = combined.stream()
                        .flatMap(choice ->
                                improvements(focal, mover, state).mapToObj(target -> changed(choice, mover, target)))
                        .toList();
                combined.addAll(more);
                more.forEach(choice -> states(focal)
                        .filter(end -> java.util.Arrays.equals(choices.orElseThrow()[end], choice))
                        .forEach(ends::add));
            }
        }
        return ends;
    }

    private int[] changed(int[] choice, int maker, int target) {
        return IntStream.range(0, choice.length)
                .map(slot -> deciders[slot] == maker ? choices.orElseThrow()[target][slot] : choice[slot])
                .toArray();
    }
}
