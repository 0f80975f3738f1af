package stance.negotiate.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Conflicts of every kind, small enough to be looked at whole. */
final class RandomConflict {

    private final Random random;
    private final int makers;

    RandomConflict(long seed) {
        this.random = new Random(seed);
        this.makers = 2 + random.nextInt(3);
    }

    /** One whose moves are any: irreversible ones, states that were merged. */
    GraphModel ofListedMoves(boolean complete) {
        var states = 2 + random.nextInt(6);
        return new GraphModel(
                states,
                list(() -> listed(states)),
                list(() -> preference(states, complete)),
                list(() -> unseen(states)),
                Optional.empty(),
                Optional.empty());
    }

    /** One whose states are made of options, some of which cannot be. */
    GraphModel ofOptions(boolean complete, boolean irreversible) {
        var sizes = random.ints(1 + makers, 1, 4).toArray();
        var deciders = IntStream.range(0, sizes.length)
                .map(slot -> slot < makers ? slot : random.nextInt(makers + 1) - 1)
                .toArray();
        var choices = new ArrayList<int[]>();
        var all = IntStream.of(sizes).reduce(1, (one, other) -> one * other);
        for (var number = 0; number < all; number++) {
            if (random.nextInt(8) > 0 || choices.isEmpty()) {
                choices.add(choice(sizes, number));
            }
        }
        var barred = random.nextInt(sizes.length);
        var moves = new ArrayList<Moves>();
        for (var maker = 0; maker < makers; maker++) {
            moves.add(irreversible ? oneWay(choices, deciders, maker, barred) : free(choices, deciders, maker));
        }
        var states = choices.size();
        return new GraphModel(
                states,
                moves,
                list(() -> preference(states, complete)),
                list(() -> irreversible ? unseen(states) : new BitSet()),
                Optional.empty(),
                Optional.of(new Options(choices, deciders)));
    }

    private static int[] choice(int[] sizes, int number) {
        var choice = new int[sizes.length];
        var rest = number;
        for (var slot = 0; slot < sizes.length; slot++) {
            choice[slot] = rest % sizes[slot];
            rest /= sizes[slot];
        }
        return choice;
    }

    private static Moves free(List<int[]> choices, int[] deciders, int maker) {
        var blocks = new ArrayList<List<Integer>>();
        return new Moves.Free(choices.stream()
                .mapToInt(choice -> {
                    var fixed = IntStream.range(0, choice.length)
                            .filter(slot -> deciders[slot] != maker)
                            .mapToObj(slot -> choice[slot])
                            .toList();
                    if (!blocks.contains(fixed)) {
                        blocks.add(fixed);
                    }
                    return blocks.indexOf(fixed);
                })
                .toArray());
    }

    private static Moves oneWay(List<int[]> choices, int[] deciders, int maker, int barred) {
        return new Moves.Listed(choices.stream()
                .map(from -> IntStream.range(0, choices.size())
                        .filter(to -> choices.get(to) != from
                                && choices.get(to)[barred] >= from[barred]
                                && IntStream.range(0, from.length)
                                        .allMatch(
                                                slot -> deciders[slot] == maker || choices.get(to)[slot] == from[slot]))
                        .toArray())
                .toList());
    }

    private Moves listed(int states) {
        return new Moves.Listed(IntStream.range(0, states)
                .mapToObj(from -> IntStream.range(0, states)
                        .filter(to -> to != from && random.nextInt(3) == 0)
                        .toArray())
                .toList());
    }

    private Preference preference(int states, boolean complete) {
        if (complete) {
            return Preference.complete(random.ints(states, 0, states).toArray());
        }
        var classes = 1 + random.nextInt(states);
        var better = new ArrayList<BitSet>();
        for (var worse = 0; worse < classes; worse++) {
            var above = new BitSet();
            for (var each = worse + 1; each < classes; each++) {
                above.set(each, random.nextInt(3) == 0);
            }
            better.add(above);
        }
        for (var worse = classes - 1; worse >= 0; worse--) {
            var above = better.get(worse);
            ((BitSet) above.clone()).stream().forEach(each -> above.or(better.get(each)));
        }
        return Preference.partial(random.ints(states, 0, classes).toArray(), better);
    }

    private BitSet unseen(int states) {
        var unseen = new BitSet();
        if (random.nextInt(3) == 0) {
            unseen.set(random.nextInt(states));
        }
        return unseen;
    }

    private <T> List<T> list(java.util.function.Supplier<T> each) {
        return IntStream.range(0, makers).mapToObj(maker -> each.get()).toList();
    }
}
