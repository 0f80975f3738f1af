package stance.negotiate.graph;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Where one decision maker can move from each state, by itself. */
public sealed interface Moves {

    /** Calls with each state that it can move to. */
    void each(int state, IntConsumer to);

    /** How many moves there are in all. */
    long count();

    /**
     * Moves that can all be undone, to everywhere in a block of states: those of a decision maker who sets some options
     * freely.
     */
    final class Free implements Moves {

        private final int[] blocks;
        private final int[] first;
        private final int[] members;

        /**
         * Takes the blocks.
         *
         * @param blocks by state, the number of its block from 0
         */
        public Free(int... blocks) {
            this.blocks = blocks.clone();
            var count = Arrays.stream(blocks).max().orElse(-1) + 1;
            this.first = new int[count + 1];
            for (var block : blocks) {
                first[block + 1]++;
            }
            Arrays.parallelPrefix(first, Integer::sum);
            var next = first.clone();
            this.members = new int[blocks.length];
            for (var state = 0; state < blocks.length; state++) {
                members[next[blocks[state]]++] = state;
            }
        }

        @Override
        public void each(int state, IntConsumer to) {
            for (var i = first[blocks[state]]; i < first[blocks[state] + 1]; i++) {
                if (members[i] != state) {
                    to.accept(members[i]);
                }
            }
        }

        @Override
        public long count() {
            var count = 0L;
            for (var block = 0; block < blocks(); block++) {
                var size = (long) first[block + 1] - first[block];
                count += size * (size - 1);
            }
            return count;
        }

        int blocks() {
            return first.length - 1;
        }

        int block(int state) {
            return blocks[state];
        }

        /** The states of a block. */
        int[] members(int block) {
            return Arrays.copyOfRange(members, first[block], first[block + 1]);
        }
    }

    /** Any moves. */
    final class Listed implements Moves {

        private final int[][] to;

        /**
         * Takes the moves.
         *
         * @param to by state, where it can move; without the state itself and without repeats
         */
        public Listed(List<int[]> to) {
            this.to = to.stream()
                    .map(states -> Arrays.stream(states).distinct().toArray())
                    .toArray(int[][]::new);
        }

        @Override
        public void each(int state, IntConsumer accept) {
            for (var each : to[state]) {
                accept.accept(each);
            }
        }

        @Override
        public long count() {
            return Arrays.stream(to).mapToLong(states -> states.length).sum();
        }
    }
}
