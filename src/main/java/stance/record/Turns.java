package stance.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.evaluate.Acceptance;
import stance.evaluate.Cell;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Filter;
import stance.evaluate.Finding;
import stance.evaluate.Ground;
import stance.evaluate.Outcome;
import stance.evaluate.Silence;
import stance.pack.record.Stance;
import stance.record.Timeline.Event;
import stance.scenario.Proposal;
import stance.scenario.Response;
import stance.scenario.Verdict;

/**
 * What comes of a proposal in the course of the record, and by what it turned.
 *
 * @param proposal its own day is not looked at
 * @param spans of the answer as a whole, from the first day on record, without gaps; none where nothing is on record
 * @param lanes of the response of each party to the package, by party
 */
public record Turns(Proposal proposal, List<Span> spans, Map<String, List<Span>> lanes) {

    /** Keeps its own copies. */
    public Turns {
        spans = List.copyOf(spans);
        lanes = Collections.unmodifiableMap(new LinkedHashMap<>(lanes));
    }

    /**
     * Days on which the answer is the same.
     *
     * @param to the last one; empty where it stays so
     * @param evaluation of the first day
     * @param by what began or ended on the first day and, on one side of it alone, decides what became another answer;
     *     none in the first span, and where it was the day itself
     */
    public record Span(LocalDate from, Optional<LocalDate> to, Evaluation evaluation, List<Event> by) {

        /** Keeps its own copy. */
        public Span {
            by = List.copyOf(by);
        }
    }

    /** The turns of a proposal. */
    public static Turns of(Proposal proposal, Evaluator evaluator) {
        var events = Timeline.of(proposal.pack(), StanceQuery.ALL).events().stream()
                .filter(event ->
                        !event.stance().isDraft() || evaluator.filters().on().contains(Filter.WITH_DRAFTS))
                .toList();
        var course = new Course(
                events,
                TurningDays.of(proposal, events).stream()
                        .map(day -> evaluator.evaluate(proposal.asOf(day)))
                        .toList());
        var lanes = new LinkedHashMap<String, List<Span>>();
        for (var party : proposal.parties()) {
            lanes.put(
                    party,
                    course.spans(
                            evaluation -> evaluation.outcome().response(party),
                            (outcome, cell) ->
                                    cell.party().equals(party) && cell.response() == outcome.response(party)));
        }
        return new Turns(proposal, course.spans(Answer::of, (outcome, cell) -> true), lanes);
    }

    /** What is answered: all that the sentence of a verdict tells, whoever says it. */
    private record Answer(Verdict verdict, Map<String, Response> responses, Set<CellAnswer> cells) {

        private static Answer of(Evaluation evaluation) {
            var cells = new HashSet<CellAnswer>();
            evaluation.outcome().cells().forEach(cell -> cells.add(CellAnswer.of(cell, evaluation.proposal())));
            return new Answer(evaluation.verdict(), evaluation.outcome().responses(), cells);
        }
    }

    /** What is answered in a cell. */
    private record CellAnswer(
            String party,
            String name,
            Response response,
            Ground ground,
            Optional<Silence.Kind> silence,
            boolean isSetAside,
            List<Acceptance.Unread> unread) {

        private static CellAnswer of(Cell cell, Proposal proposal) {
            return new CellAnswer(
                    cell.party(),
                    cell.name(),
                    cell.response(),
                    cell.ground(),
                    cell.silence().map(Silence::kind),
                    !cell.setAside().isEmpty(),
                    Acceptance.unread(cell, proposal));
        }
    }

    /**
     * The evaluations of the days on which the answer may turn.
     *
     * @param events what happened on them
     */
    private record Course(List<Event> events, List<Evaluation> evaluations) {

        /**
         * The spans of what is answered.
         *
         * @param decides the cells that make this answer, of the outcome that they are of
         */
        private List<Span> spans(Function<Evaluation, ?> answer, BiPredicate<Outcome, Cell> decides) {
            var spans = new ArrayList<Span>();
            for (var i = evaluations.size() - 1; i >= 0; i--) {
                var after = evaluations.get(i);
                var before = i == 0 ? Optional.<Evaluation>empty() : Optional.of(evaluations.get(i - 1));
                if (before.map(answer).filter(answer.apply(after)::equals).isEmpty()) {
                    var to = spans.isEmpty()
                            ? Optional.<LocalDate>empty()
                            : Optional.of(spans.get(0).from().minusDays(1));
                    var by = before.map(earlier -> by(earlier, after, decides)).orElse(List.of());
                    spans.add(0, new Span(after.proposal().asOf(), to, after, by));
                }
            }
            return spans;
        }

        private List<Event> by(Evaluation before, Evaluation after, BiPredicate<Outcome, Cell> decides) {
            var earlier = deciding(before, after, decides);
            var later = deciding(after, before, decides);
            return events.stream()
                    .filter(event -> event.day().equals(after.proposal().asOf()))
                    .filter(event -> earlier.contains(event.stance()) != later.contains(event.stance()))
                    .toList();
        }

        /** The stances behind those cells of an evaluation that are answered otherwise in the other one. */
        private static Set<Stance> deciding(
                Evaluation evaluation, Evaluation other, BiPredicate<Outcome, Cell> decides) {
            var others = Answer.of(other).cells();
            var stances = new HashSet<Stance>();
            evaluation.outcome().cells().stream()
                    .filter(cell -> decides.test(evaluation.outcome(), cell))
                    .filter(cell -> !others.contains(CellAnswer.of(cell, evaluation.proposal())))
                    .flatMap(Course::behind)
                    .forEach(stances::add);
            return stances;
        }

        /** The stances that decide a cell; where it is silent, those that say so. */
        private static Stream<Stance> behind(Cell cell) {
            return Stream.of(
                            cell.deciding(),
                            cell.setAside(),
                            cell.silence().map(Silence::findings).orElse(List.of()))
                    .flatMap(List::stream)
                    .map(Finding::stance);
        }
    }
}
