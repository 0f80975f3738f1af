package stance.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param from its first day; empty where it has no beginning
 * @param to its last day; empty where it has no end
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Every day. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /** Whether the day lies in it. */
    public boolean holds(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    /** Whether its end lies before its beginning, so that no day can lie in it. */
    public boolean isEmpty() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }
}
