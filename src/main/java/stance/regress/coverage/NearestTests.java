package stance.regress.coverage;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import stance.explain.Attempt;
import stance.pack.PolicyPack;
import stance.problem.Spot;
import stance.regress.coverage.ConditionCoverage.Nearest;

/**
 * Which tests come nearest to a match of a rule, of all, and of those in which a condition of it holds, or does not. Safe
 * for use by several threads; what it answers does not depend on their order.
 */
final class NearestTests {

    private static final Comparator<Candidate> ORDER =
            Comparator.comparingInt(Candidate::missed).thenComparingInt(Candidate::index);

    private final Map<Key, Candidate> nearest = new ConcurrentHashMap<>();

    /** A way in which a condition comes out; nowhere in a file, for the rule as a whole. */
    private record Key(PolicyPack pack, String rule, int line, int column, boolean held) {

        private static Key of(PolicyPack pack, String rule, Spot at, boolean held) {
            return new Key(pack, rule, at.line(), at.column(), held);
        }
    }

    /** A test that may be the nearest; of two that are as near, the one that came first in the run. */
    private record Candidate(int index, String test, Attempt attempt) {
        private int missed() {
            return attempt.missed();
        }
    }

    /** Notes how far a rule came in the test of this place in the run. */
    void add(int index, String test, Attempt attempt) {
        add(attempt, Spot.NOWHERE, false, index, test);
    }

    /** Notes how a condition of it came out there. */
    void add(Attempt attempt, Spot at, boolean held, int index, String test) {
        nearest.merge(
                Key.of(attempt.pack(), attempt.rule().name(), at, held),
                new Candidate(index, test, attempt),
                (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
    }

    /** The nearest test in which the condition came out so; empty where it did in none. */
    Optional<Nearest> of(PolicyPack pack, String rule, Spot at, boolean held) {
        return Optional.ofNullable(nearest.get(Key.of(pack, rule, at, held)))
                .map(found -> new Nearest(found.test(), found.attempt()));
    }

    /** The nearest test of the rule; empty where nothing that it is about is in any. */
    Optional<Nearest> of(PolicyPack pack, String rule) {
        return of(pack, rule, Spot.NOWHERE, false);
    }
}
