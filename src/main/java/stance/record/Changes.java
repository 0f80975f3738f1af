package stance.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stance.evaluate.Evaluation;
import stance.pack.PolicyPack;
import stance.record.Timeline.Event;
import stance.record.Timeline.Kind;
import stance.scenario.Proposal;
import stance.scenario.Verdict;

/**
 * What is otherwise on one day than on an earlier one.
 *
 * @param from the earlier day; what began on it is there already
 * @param to the later day
 * @param events what began, was replaced or expired since, by day
 * @param turns the proposals whose verdict is another one
 */
public record Changes(PolicyPack pack, LocalDate from, LocalDate to, List<Event> events, List<Turn> turns) {

    /** Keeps its own copies. */
    public Changes {
        events = List.copyOf(events);
        turns = List.copyOf(turns);
    }

    /** The changes of a pack, and what they make of proposals. */
    public static Changes of(PolicyPack pack, LocalDate from, LocalDate to, List<Proposal> proposals) {
        var events = Timeline.of(pack, StanceQuery.ALL).events().stream()
                .filter(event -> event.day().isAfter(from) && !event.day().isAfter(to))
                .filter(event -> !event.stance().isDraft())
                .toList();
        var turns = proposals.stream()
                .flatMap(proposal -> turn(proposal, from, to, events).stream())
                .toList();
        return new Changes(pack, from, to, events, turns);
    }

    private static Optional<Turn> turn(Proposal proposal, LocalDate from, LocalDate to, List<Event> events) {
        var before = Evaluation.of(proposal.asOf(from));
        var after = Evaluation.of(proposal.asOf(to));
        if (before.verdict() == after.verdict()) {
            return Optional.empty();
        }
        var earlier = speaking(before);
        var later = speaking(after);
        var by = events.stream()
                .filter(event -> earlier.contains(event.stance().id())
                        != later.contains(event.stance().id()))
                .toList();
        return Optional.of(new Turn(proposal, before.verdict(), after.verdict(), by));
    }

    private static Set<String> speaking(Evaluation evaluation) {
        return evaluation.findings().stream()
                .map(finding -> finding.stance().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What happened in one way. */
    public List<Event> of(Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    /**
     * A verdict that turned.
     *
     * @param by what began or ended and speaks of the proposal on one of the two days alone; none where it was the day
     *     itself
     */
    public record Turn(Proposal proposal, Verdict before, Verdict after, List<Event> by) {

        /** Keeps its own copy. */
        public Turn {
            by = List.copyOf(by);
        }
    }
}
