package stance.pack;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/**
 * What was worked out of late, by what it was worked out from. Bounded, by two generations: once the young one is full,
 * the old one goes, and what is asked for in the old one is young again. Safe for use by several threads, which do not
 * wait for each other.
 */
public final class Recent<K, V> {

    private final int most;
    private final ToIntFunction<V> weight;
    private volatile Generation<K, V> young = new Generation<>();
    private volatile Generation<K, V> old = new Generation<>();

    /**
     * Keeps nothing yet.
     *
     * @param most the weight of a generation that is full; what weighs as much by itself is never kept
     * @param weight of a value; an entry weighs one more
     */
    public Recent(int most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** What is known of this key; empty where it is not known, or not any more. */
    public Optional<V> get(K key) {
        var value = young.values.get(key);
        if (value == null) {
            value = old.values.get(key);
            if (value != null) {
                put(key, value);
            }
        }
        return Optional.ofNullable(value);
    }

    /** Keeps a value, unless there is one of this key. */
    public void put(K key, V value) {
        var generation = young;
        var added = weight.applyAsInt(value);
        if (added < most && generation.values.putIfAbsent(key, value) == null) {
            // One more for the entry itself: there may be many that weigh nothing.
            var full = generation.weight.addAndGet(added + 1) > most;
            if (full) {
                replace(generation);
            }
        }
    }

    private synchronized void replace(Generation<K, V> full) {
        if (young == full) {
            old = full;
            young = new Generation<>();
        }
    }

    /** The weight of all that is kept. */
    public int weight() {
        return young.weight.get() + old.weight.get();
    }

    private static final class Generation<K, V> {
        private final Map<K, V> values = new ConcurrentHashMap<>();
        private final AtomicInteger weight = new AtomicInteger();
    }
}
