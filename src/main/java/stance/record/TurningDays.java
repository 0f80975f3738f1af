package stance.record;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import stance.pack.cut.Compared;
import stance.pack.record.PartialDate;
import stance.pack.vocabulary.FieldType.DateType;
import stance.pack.vocabulary.Term;
import stance.pack.vocabulary.Value;
import stance.pack.vocabulary.VocabularyReader;
import stance.record.Timeline.Event;
import stance.scenario.Proposal;

/**
 * The days on which an answer may become another one: those of the record, and those that rules compare the day of the
 * proposal with. Between them nothing is heard that was not heard before.
 */
final class TurningDays {

    private TurningDays() {}

    /** Those from the first of these events on; none where there are none. */
    static NavigableSet<LocalDate> of(Proposal proposal, List<Event> events) {
        var days = new TreeSet<LocalDate>();
        events.forEach(event -> days.add(event.day()));
        if (days.isEmpty()) {
            return days;
        }
        var first = days.first();
        compared(proposal)
                // From it on, or only after it.
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .filter(day -> day.isAfter(first))
                .forEach(days::add);
        return days;
    }

    private static Stream<LocalDate> compared(Proposal proposal) {
        var compared = Compared.of(
                proposal.pack().stances().stream()
                        .flatMap(stance -> stance.rules().stream())
                        .flatMap(rule -> rule.form().patterns())
                        .filter(pattern -> pattern.type().equals(VocabularyReader.SCENARIO))
                        .toList(),
                "asOf");
        return compared.bound() ? Stream.concat(compared.days().stream(), days(proposal)) : compared.days().stream();
    }

    /** The days that the proposal itself names. */
    private static Stream<LocalDate> days(Proposal proposal) {
        return Stream.of(proposal.provisions(), proposal.context())
                .flatMap(terms -> terms.values().stream())
                .flatMap(TurningDays::days);
    }

    private static Stream<LocalDate> days(Term term) {
        return term.type().fields().stream()
                .filter(field -> field.type() instanceof DateType)
                .flatMap(field -> term.value(field.name()).stream())
                .map(Value::words)
                .flatMap(text -> PartialDate.parseDay(text).stream());
    }
}
