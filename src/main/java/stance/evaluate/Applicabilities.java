package stance.evaluate;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import stance.pack.PolicyPack;

/** Which stances of one pack apply on the days that were asked about; kept with the pack. */
final class Applicabilities {

    /** Days asked about at once are few; beyond this many, they are worked out anew. */
    private static final int MAX_DAYS = 64;

    private final Map<Asked, Applicability> known = new ConcurrentHashMap<>();

    private record Asked(LocalDate day, Filters filters) {}

    Applicability of(PolicyPack pack, LocalDate day, Filters filters) {
        if (known.size() > MAX_DAYS) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Asked(day, filters), asked -> Applicability.workOut(pack.stances(), asked.day(), asked.filters()));
    }
}
