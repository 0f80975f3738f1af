package stance.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;

/**
 * What the rules of a pack said of provisions, by value: they say the same again. Bounded, by two generations: once the
 * young one is full, the old one goes, and what is asked for in the old one is young again. Threads do not wait for each
 * other.
 */
final class Judgments {

    /** The most firings of a generation: some 10 MB. */
    static final int MAX_FIRINGS = 50_000;

    private volatile Generation young = new Generation();
    private volatile Generation old = new Generation();

    /**
     * A provision as the rules see it.
     *
     * @param type the name of its type: the hash of the type itself is slow
     * @param statusQuo whether it is asked about although it is not being proposed
     */
    record Asked(String id, String type, Map<String, Value> values, boolean proposed, boolean statusQuo) {

        static Asked of(Term term, boolean proposed, boolean statusQuo) {
            return new Asked(term.id(), term.type().name(), term.values(), proposed, statusQuo);
        }
    }

    /** What was said; empty where it is not known, or not any more. */
    Optional<Judgment> get(Asked asked) {
        var judgment = young.judgments.get(asked);
        if (judgment == null) {
            judgment = old.judgments.get(asked);
            if (judgment != null) {
                put(asked, judgment);
            }
        }
        return Optional.ofNullable(judgment);
    }

    void put(Asked asked, Judgment judgment) {
        var generation = young;
        if (judgment.firings() < MAX_FIRINGS && generation.judgments.putIfAbsent(asked, judgment) == null) {
            // One more for the entry itself: most provisions of a large space may say nothing to anyone.
            var firings = generation.firings.addAndGet(judgment.firings() + 1);
            if (firings > MAX_FIRINGS) {
                replace(generation);
            }
        }
    }

    private synchronized void replace(Generation full) {
        if (young == full) {
            old = full;
            young = new Generation();
        }
    }

    /** How many firings are kept. */
    int firings() {
        return young.firings.get() + old.firings.get();
    }

    private static final class Generation {
        private final Map<Asked, Judgment> judgments = new ConcurrentHashMap<>();
        private final AtomicInteger firings = new AtomicInteger();
    }
}
