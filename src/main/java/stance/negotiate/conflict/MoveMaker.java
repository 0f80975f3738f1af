package stance.negotiate.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import stance.negotiate.graph.Moves;
import stance.scenario.ConflictTerms;

/** The moves of decision makers: to set what they decide, but for steps that are barred, or those that are listed. */
final class MoveMaker {

    private final Frame frame;
    private final ConflictTerms terms;
    private final int[] deciders;
    private final Map<List<Integer>, Integer> states = new HashMap<>();

    MoveMaker(Frame frame, ConflictTerms terms) {
        this.frame = frame;
        this.terms = terms;
        this.deciders = frame.deciders();
        for (var state = 0; state < frame.choices().size(); state++) {
            states.put(key(frame.choices().get(state)), state);
        }
    }

    private static List<Integer> key(int[] choice) {
        return Arrays.stream(choice).boxed().toList();
    }

    /** Those of a decision maker. */
    Moves of(int maker) {
        var listed = terms.moves().get(frame.makers().get(maker));
        return listed == null ? deciding(maker) : listed(listed);
    }

    /** Those that only all together can make. */
    Moves joint() {
        return deciding(-1);
    }

    private Moves deciding(int maker) {
        var blocks = new HashMap<List<Integer>, List<Integer>>();
        var numbers = new HashMap<List<Integer>, Integer>();
        var block = new int[frame.choices().size()];
        for (var state = 0; state < block.length; state++) {
            var choice = frame.choices().get(state);
            var fixed = IntStream.range(0, choice.length)
                    .filter(issue -> deciders[issue] != maker)
                    .mapToObj(issue -> choice[issue])
                    .toList();
            block[state] = numbers.computeIfAbsent(fixed, first -> numbers.size());
            blocks.computeIfAbsent(fixed, first -> new ArrayList<>()).add(state);
        }
        var barred = barred(maker);
        if (barred.isEmpty()) {
            return new Moves.Free(block);
        }
        var to = new ArrayList<int[]>(Collections.nCopies(block.length, new int[0]));
        for (var members : blocks.values()) {
            for (var from : members) {
                to.set(
                        from,
                        members.stream()
                                .filter(next -> !next.equals(from) && !isBarred(from, next, barred))
                                .mapToInt(Integer::intValue)
                                .toArray());
            }
        }
        return new Moves.Listed(to);
    }

    /**
     * A step that cannot be taken.
     *
     * @param from the number of an option
     * @param to the number of another
     */
    private record Step(int issue, int from, int to) {}

    private Set<Step> barred(int maker) {
        var barred = new HashSet<Step>();
        for (var step : terms.irreversible()) {
            frame.index(step.slot()).stream()
                    .filter(issue -> deciders[issue] == maker)
                    .forEach(issue -> {
                        var options = frame.issues().get(issue);
                        var to = options.option(step.to());
                        options.option(step.from())
                                .ifPresent(from -> to.ifPresent(next -> barred.add(new Step(issue, from, next))));
                    });
        }
        return barred;
    }

    private boolean isBarred(int from, int to, Set<Step> barred) {
        var before = frame.choices().get(from);
        var after = frame.choices().get(to);
        return IntStream.range(0, before.length)
                .anyMatch(issue -> barred.contains(new Step(issue, before[issue], after[issue])));
    }

    private Moves listed(List<ConflictTerms.Move> moves) {
        return new Moves.Listed(IntStream.range(0, frame.choices().size())
                .mapToObj(state -> moves.stream()
                        .filter(move -> frame.holds(move.from(), frame.choices().get(state)))
                        .map(move -> states.get(key(after(frame.choices().get(state), move))))
                        .filter(to -> to != null && to != state)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toList());
    }

    private int[] after(int[] choice, ConflictTerms.Move move) {
        var after = choice.clone();
        move.to().forEach((slot, option) -> {
            frame.index(slot)
                    .ifPresent(issue ->
                            frame.issues().get(issue).option(option).ifPresent(number -> after[issue] = number));
        });
        return after;
    }
}
