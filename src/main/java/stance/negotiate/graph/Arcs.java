package stance.negotiate.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A directed graph on numbered nodes, kept by where its arcs come from: what can be reached is found backwards. */
final class Arcs {

    private final int nodes;
    private final int placed;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int count;
    private @Nullable Sources sources;

    /**
     * Without arcs yet.
     *
     * @param placed how many of the nodes, the first ones, are in a state; the others lie between states
     */
    Arcs(int nodes, int placed) {
        this.nodes = nodes;
        this.placed = placed;
    }

    /** Whether the node is in a state: its number after the states were counted round and round. */
    boolean isPlaced(int node) {
        return node < placed;
    }

    int nodes() {
        return nodes;
    }

    void add(int source, int target) {
        if (count == from.length) {
            from = Arrays.copyOf(from, Math.multiplyExact(count, 2));
            to = Arrays.copyOf(to, from.length);
        }
        from[count] = source;
        to[count++] = target;
    }

    /** Who leads to each node. No arc is added any more. */
    Sources sources() {
        if (sources == null) {
            sources = sorted();
            from = new int[0];
            to = new int[0];
        }
        return sources;
    }

    private Sources sorted() {
        var first = new int[nodes + 1];
        for (var i = 0; i < count; i++) {
            first[to[i] + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var next = Arrays.copyOf(first, nodes);
        var ordered = new int[count];
        for (var i = 0; i < count; i++) {
            ordered[next[to[i]]++] = from[i];
        }
        return new Sources(first, ordered);
    }

    /**
     * By node, where its sources stand.
     *
     * @param first by node; the last one is the end
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Sources(int[] first, int[] sources) {}
}
