package stance.report.list;

import java.util.Optional;
import stance.pack.record.Stance;
import stance.record.Lifetime;

/**
 * When a stance holds.
 *
 * @param from The first day.
 * @param until The first day on which it no longer holds; left out where nothing in the record ends it.
 * @param reason What ends it.
 * @param successor The stance that took its place, where it was superseded.
 */
public record LifetimeData(
        String from, Optional<String> until, Optional<Lifetime.Reason> reason, Optional<String> successor) {

    static LifetimeData of(Lifetime lifetime) {
        return new LifetimeData(
                lifetime.from().toString(),
                lifetime.end().map(end -> end.day().toString()),
                lifetime.end().map(Lifetime.End::reason),
                lifetime.end().flatMap(Lifetime.End::successor).map(Stance::id));
    }
}
