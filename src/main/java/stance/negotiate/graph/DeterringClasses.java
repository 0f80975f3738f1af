package stance.negotiate.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which classes of a decision maker's states are deterred by what can be reached from a node, itself included. For a
 * complete order these are all from some class upwards, so that one number says them: the least.
 */
sealed interface DeterringClasses {

    /** Whether something that can be reached from the node deters from leaving a state of this class. */
    boolean deter(int node, int ownClass);

    /** By node, the least class that it deters; nothing where that is the number of classes. */
    static DeterringClasses least(Arcs arcs, int[] deters, int classes) {
        var least = new int[arcs.nodes()];
        Arrays.setAll(least, node -> arcs.isPlaced(node) ? deters[node % deters.length] : classes);
        var sources = arcs.sources();
        var done = new BitSet(arcs.nodes());
        var waiting = new int[arcs.nodes()];
        // Whoever leads to the lowest has it, too: each node is reached once, by the lowest that it can reach.
        for (var node : byClass(least, classes)) {
            if (!done.get(node)) {
                done.set(node);
                var end = 0;
                waiting[end++] = node;
                while (end > 0) {
                    var at = waiting[--end];
                    for (var i = sources.first()[at]; i < sources.first()[at + 1]; i++) {
                        var source = sources.sources()[i];
                        if (!done.get(source)) {
                            done.set(source);
                            least[source] = least[node];
                            waiting[end++] = source;
                        }
                    }
                }
            }
        }
        return new Least(least);
    }

    private static int[] byClass(int[] least, int classes) {
        var first = new int[classes + 2];
        for (var each : least) {
            first[each + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var sorted = new int[least.length];
        for (var node = 0; node < least.length; node++) {
            sorted[first[least[node]]++] = node;
        }
        return sorted;
    }

    /** By node, all classes that it deters. */
    static DeterringClasses union(Arcs arcs, List<BitSet> deters) {
        var sets = IntStream.range(0, arcs.nodes())
                .mapToObj(node -> arcs.isPlaced(node)
                        ? (BitSet) deters.get(node % deters.size()).clone()
                        : new BitSet())
                .toArray(BitSet[]::new);
        var sources = arcs.sources();
        var waiting = new ArrayDeque<Integer>();
        var isWaiting = new BitSet(arcs.nodes());
        for (var node = 0; node < arcs.nodes(); node++) {
            waiting.add(node);
            isWaiting.set(node);
        }
        while (!waiting.isEmpty()) {
            var at = waiting.remove();
            isWaiting.clear(at);
            for (var i = sources.first()[at]; i < sources.first()[at + 1]; i++) {
                var source = sources.sources()[i];
                var before = sets[source].cardinality();
                sets[source].or(sets[at]);
                if (sets[source].cardinality() > before && !isWaiting.get(source)) {
                    isWaiting.set(source);
                    waiting.add(source);
                }
            }
        }
        return new Union(sets);
    }

    /** For a complete order. */
    @SuppressWarnings("ArrayRecordComponent")
    record Least(int[] least) implements DeterringClasses {
        @Override
        public boolean deter(int node, int ownClass) {
            return least[node] <= ownClass;
        }
    }

    /** For an order that leaves pairs open. */
    @SuppressWarnings("ArrayRecordComponent")
    record Union(BitSet[] sets) implements DeterringClasses {
        @Override
        public boolean deter(int node, int ownClass) {
            return sets[node].get(ownClass);
        }
    }
}
