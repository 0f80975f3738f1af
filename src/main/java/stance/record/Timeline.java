package stance.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.pack.PolicyPack;
import stance.pack.record.Quote;
import stance.pack.record.Stance;
import stance.record.Lifetime.Reason;

/**
 * How positions came and went.
 *
 * @param query which stances were asked for; its period is that of the events
 * @param events by day, then in the order of the actors and of the ids
 * @param spans the lifetimes that touch the period: actors in the order of pack.json, then by first day and id
 */
public record Timeline(PolicyPack pack, StanceQuery query, List<Event> events, List<Span> spans) {

    /** Keeps its own copies. */
    public Timeline {
        events = List.copyOf(events);
        spans = List.copyOf(spans);
    }

    /** The course of the stances of a query, whose names must be known to the pack; its day is not looked at. */
    public static Timeline of(PolicyPack pack, StanceQuery query) {
        var actors = new ArrayList<>(pack.actors().keySet());
        var byActor = Comparator.comparingInt(
                (Stance stance) -> actors.indexOf(stance.actor().id()));
        var spans = StanceListing.of(pack, query.atAnyTime()).stances().stream()
                .map(entry -> new Span(entry.stance(), entry.lifetime()))
                .filter(span -> span.touches(query.said()))
                .sorted(Comparator.comparing(Span::stance, byActor)
                        .thenComparing(span -> span.lifetime().from())
                        .thenComparing(span -> span.stance().id()))
                .toList();
        var events = spans.stream()
                .flatMap(Span::events)
                .filter(event -> query.said().holds(event.day()))
                .sorted(Comparator.comparing(Event::day)
                        .thenComparing(Event::stance, byActor)
                        .thenComparing(Event::kind)
                        .thenComparing(event -> event.stance().id()))
                .toList();
        return new Timeline(pack, query, events, spans);
    }

    /** The same with the last so many quotes alone: events in which something was said in words that no later one repeats. */
    public Timeline lastQuotes(int most) {
        var words = new HashSet<String>();
        var last = events.stream()
                .sorted(Comparator.comparing(Event::day).reversed())
                .filter(event -> event.kind() == Kind.SAID)
                .filter(event -> event.stance()
                        .quote()
                        .map(Quote::words)
                        .filter(words::add)
                        .isPresent())
                .limit(most)
                .toList();
        var stances = last.stream().map(Event::stance).toList();
        return new Timeline(
                pack,
                query,
                events.stream().filter(last::contains).toList(),
                spans.stream().filter(span -> stances.contains(span.stance())).toList());
    }

    /** The events, less the ends that are told by what took the place of a stance. */
    public List<Event> told() {
        return events.stream()
                .filter(event -> event.kind() != Kind.SUPERSEDED || !isSaid(event.successor()))
                .toList();
    }

    /**
     * The days over which the lifetimes can be drawn: those asked for, or else from the first word to the end of the record
     * or of what is known beyond it; empty where there is nothing in them.
     */
    public Optional<Days> drawn() {
        var ends = spans.stream().flatMap(span -> span.lifetime().end().map(end -> end.day()).stream());
        var first = query.said()
                .from()
                .or(() -> spans.stream().map(span -> span.lifetime().from()).min(LocalDate::compareTo));
        var last = query.said()
                .to()
                .or(() -> Stream.concat(ends, Stream.of(pack.info().recordUntil()))
                        .max(LocalDate::compareTo));
        return spans.isEmpty()
                ? Optional.empty()
                : first.flatMap(from -> last.filter(to -> !to.isBefore(from)).map(to -> new Days(from, to)));
    }

    /** From one day to another, both included. */
    public record Days(LocalDate first, LocalDate last) {}

    private boolean isSaid(Optional<Stance> stance) {
        return events.stream()
                .anyMatch(event -> event.kind() == Kind.SAID
                        && stance.filter(event.stance()::equals).isPresent());
    }

    /** A stance and when it holds. */
    public record Span(Stance stance, Lifetime lifetime) {

        private boolean touches(Period period) {
            var isOver = lifetime.end()
                    .flatMap(end -> period.from().filter(end.day()::isBefore))
                    .isPresent();
            return !isOver && period.to().filter(lifetime.from()::isAfter).isEmpty();
        }

        private Stream<Event> events() {
            var said = new Event(lifetime.from(), Kind.SAID, stance, Optional.empty());
            var ended = lifetime.end()
                    .map(end -> new Event(
                            end.day(),
                            end.reason() == Reason.EXPIRED ? Kind.EXPIRED : Kind.SUPERSEDED,
                            stance,
                            end.successor()));
            return Stream.concat(Stream.of(said), ended.stream());
        }
    }

    /**
     * Something that changed which stances hold.
     *
     * @param day the first on which it counts
     * @param successor what took the place of the stance, where it was superseded
     */
    public record Event(LocalDate day, Kind kind, Stance stance, Optional<Stance> successor) {}

    /** What changed. */
    public enum Kind {
        /** The stance holds from now on. */
        SAID,
        /** The stance was replaced. */
        SUPERSEDED,
        /** The stance no longer holds. */
        EXPIRED
    }
}
