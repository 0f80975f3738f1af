package stance.evaluate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.Recent;
import stance.pack.record.Stance;

/** Which stances of one pack apply on the days that were asked about; kept with the pack. */
final class Applicabilities {

    /** More than the days on which something turns in a large pack. */
    private static final int MAX_KEPT = 4096;

    private final Recent<Asked, Applicability> known = new Recent<>(MAX_KEPT, applicability -> 0);
    private final TreeSet<LocalDate> turns = new TreeSet<>();

    /**
     * What tells one answer from another.
     *
     * @param since the last day until then on which a stance began or ended; empty before the first one
     */
    private record Asked(Optional<LocalDate> since, Filters filters) {}

    /** Of the stances of a pack. */
    Applicabilities(PolicyPack pack) {
        pack.stances().stream().flatMap(Applicabilities::turns).forEach(turns::add);
    }

    /** The days on which it begins to hold and on which it no longer does. */
    private static Stream<LocalDate> turns(Stance stance) {
        return Stream.concat(Stream.of(stance.stated().counts()), stance.until().stream());
    }

    Applicability of(PolicyPack pack, LocalDate day, Filters filters) {
        var asked = new Asked(Optional.ofNullable(turns.floor(day)), filters);
        return known.get(asked).orElseGet(() -> {
            var workedOut = Applicability.workOut(pack.stances(), day, filters);
            known.put(asked, workedOut);
            return workedOut;
        });
    }
}
