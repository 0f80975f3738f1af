package stance.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.record.Stance;

/**
 * When a stance holds.
 *
 * @param from the first day
 * @param end what ends it first; empty where nothing in the record does
 */
public record Lifetime(LocalDate from, Optional<End> end) {

    /** The lifetime of a stance of a pack. */
    public static Lifetime of(Stance stance, PolicyPack pack) {
        var expiry = stance.until().map(day -> new End(day, Reason.EXPIRED, Optional.empty()));
        var successors = pack.successors(stance).stream()
                .map(other -> new End(other.stated().counts(), Reason.SUPERSEDED, Optional.of(other)));
        var end = Stream.concat(expiry.stream(), successors).min(Comparator.comparing(End::day));
        return new Lifetime(stance.stated().counts(), end);
    }

    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from)
                && end.filter(known -> !day.isBefore(known.day())).isEmpty();
    }

    /**
     * The end of a stance.
     *
     * @param day the first on which it no longer holds
     * @param successor what took its place, where it was superseded
     */
    public record End(LocalDate day, Reason reason, Optional<Stance> successor) {}

    /** Why a stance ends. */
    public enum Reason {
        /** Its {@code @until} has come. */
        EXPIRED,
        /** The actor has replaced it. */
        SUPERSEDED
    }
}
