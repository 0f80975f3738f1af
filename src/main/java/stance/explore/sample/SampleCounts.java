package stance.explore.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How many packages there were of which sort. Counts of parts of a sample add up to those of the whole. */
final class SampleCounts {

    private final Map<Sort, Integer> counts = new HashMap<>();

    /** What a package may be; most are of many sorts. */
    sealed interface Sort {

        /** What the verdict makes of it. */
        record OfVerdict(CountedAs kind) implements Sort {}

        /** A party accepts all of it. */
        record Accepted(String party) implements Sort {}

        /** A party does not oppose it. */
        record NotOpposed(String party) implements Sort {}

        /** It has this option in this slot. */
        record WithOption(int slot, int option) implements Sort {}

        /** The same, and the verdict. */
        record WithOptionOf(int slot, int option, CountedAs kind) implements Sort {}

        /** The stance stands in its way. */
        record Barred(String stance) implements Sort {}

        /** It is unopposed only without the objections of the stance. */
        record Gained(String stance) implements Sort {}

        /** It is unopposed only with what the stance says for it. */
        record Opened(String stance) implements Sort {}
    }

    void add(Sort sort) {
        counts.merge(sort, 1, Integer::sum);
    }

    int of(Sort sort) {
        return counts.getOrDefault(sort, 0);
    }

    /** The ids of the stances that bar or open some package, in their order. */
    Set<String> counting() {
        var stances = new TreeSet<String>();
        counts.keySet().forEach(sort -> {
            if (sort instanceof Sort.Barred barred) {
                stances.add(barred.stance());
            } else if (sort instanceof Sort.Opened opened) {
                stances.add(opened.stance());
            }
        });
        return stances;
    }

    /** Those of another part of the sample as well; of parts that are counted by several threads, one after the other. */
    synchronized void add(SampleCounts part) {
        part.counts.forEach((sort, count) -> counts.merge(sort, count, Integer::sum));
    }
}
