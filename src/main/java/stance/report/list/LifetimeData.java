package stance.report.list;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import stance.list.Lifetime;
import stance.pack.record.Stance;

/** When a stance holds. */
@JsonClassDescription("When a stance holds.")
public record LifetimeData(
        @JsonPropertyDescription("The first day.") String from,

        @JsonPropertyDescription(
                "The first day on which it no longer holds; left out where nothing in the record ends it.")
        Optional<String> until,

        @JsonPropertyDescription("What ends it.") Optional<Lifetime.Reason> reason,

        @JsonPropertyDescription("The stance that took its place, where it was superseded.")
        Optional<String> successor) {

    static LifetimeData of(Lifetime lifetime) {
        return new LifetimeData(
                lifetime.from().toString(),
                lifetime.end().map(end -> end.day().toString()),
                lifetime.end().map(Lifetime.End::reason),
                lifetime.end().flatMap(Lifetime.End::successor).map(Stance::id));
    }
}
