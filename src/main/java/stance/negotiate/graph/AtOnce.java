package stance.negotiate.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What becomes of a move where others move at the same moment, each to a state that it prefers to where they all were
 * (Fraser and Hipel, Conflict Analysis, 1984; for several opponents, any of them may move).
 */
final class AtOnce {

    private final GraphModel model;
    private final Options options;
    private final int focal;
    private final Reading reading;

    /** Of the moves of a decision maker, with its open pairs in a reading. */
    AtOnce(GraphModel model, int focal, Reading reading) {
        this.model = model;
        this.options = model.options().orElseThrow();
        this.focal = focal;
        this.reading = reading;
    }

    /** Whether some moves of others make of it what the decision maker does not prefer to where it was. */
    boolean isDeterred(int from, int to) {
        return deterrent(from, to).isPresent();
    }

    /** The moves of others that do, by decision maker. */
    Optional<List<UnilateralMove>> deterrent(int from, int to) {
        return search(from, to, 0, new ArrayList<>());
    }

    /** Where the moves of others at the same moment can make it end. */
    Set<Integer> ends(int from, int to) {
        var ends = new TreeSet<Integer>();
        searchAll(from, to, 0, new ArrayList<>(), ends);
        return ends;
    }

    private void searchAll(int from, int to, int maker, List<UnilateralMove> moved, Set<Integer> ends) {
        if (maker == model.makers()) {
            var together = moved.isEmpty() ? Options.NONE : together(from, to, moved);
            if (together != Options.NONE && model.sees(focal, together)) {
                ends.add(together);
            }
            return;
        }
        searchAll(from, to, maker + 1, moved, ends);
        if (maker != focal) {
            model.eachImprovement(maker, from, reading.other(), target -> {
                if (model.sees(focal, target)) {
                    moved.add(new UnilateralMove(maker, target));
                    searchAll(from, to, maker + 1, moved, ends);
                    moved.remove(moved.size() - 1);
                }
            });
        }
    }

    private Optional<List<UnilateralMove>> search(int from, int to, int maker, List<UnilateralMove> moved) {
        if (maker == model.makers()) {
            return !moved.isEmpty() && deters(from, to, moved) ? Optional.of(List.copyOf(moved)) : Optional.empty();
        }
        var found = search(from, to, maker + 1, moved);
        if (found.isPresent() || maker == focal) {
            return found;
        }
        var targets = IntStream.builder();
        model.eachImprovement(maker, from, reading.other(), targets);
        for (var target :
                targets.build().filter(state -> model.sees(focal, state)).toArray()) {
            moved.add(new UnilateralMove(maker, target));
            found = search(from, to, maker + 1, moved);
            moved.remove(moved.size() - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return found;
    }

    private boolean deters(int from, int to, List<UnilateralMove> moved) {
        var together = together(from, to, moved);
        return together != Options.NONE
                && model.sees(focal, together)
                && !model.preferences().get(focal).prefers(from, together, reading);
    }

    private int together(int from, int to, List<UnilateralMove> moved) {
        var movers = IntStream.concat(IntStream.of(focal), moved.stream().mapToInt(UnilateralMove::maker))
                .toArray();
        var targets = IntStream.concat(IntStream.of(to), moved.stream().mapToInt(UnilateralMove::to))
                .toArray();
        return options.combined(from, movers, targets);
    }
}
