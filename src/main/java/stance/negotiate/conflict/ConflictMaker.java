package stance.negotiate.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
import stance.negotiate.conflict.Conflict.Order;
import stance.negotiate.graph.GraphModel;
import stance.negotiate.graph.Moves;
import stance.negotiate.graph.Options;
import stance.negotiate.graph.Preference;
import stance.problem.Problems;
import stance.scenario.Combination;
import stance.scenario.ConflictTerms;

/** Puts a conflict together. */
final class ConflictMaker {

    /** The most moves that are listed one by one. */
    static final long MAX_LISTED_MOVES = 20_000_000;

    private final Frame frame;
    private final ConflictTerms terms;
    private final Problems problems;

    /** Of the states of a frame, which are all feasible. */
    ConflictMaker(Frame frame, ConflictTerms terms, Problems problems) {
        this.frame = frame;
        this.terms = terms;
        this.problems = problems;
    }

    /** The frame without what cannot be. */
    static Frame feasible(Frame frame, ConflictTerms terms, Problems problems) {
        var feasible = frame.choices().stream()
                .filter(choice -> terms.infeasible().stream().noneMatch(each -> frame.holds(each, choice)))
                .toList();
        if (feasible.isEmpty()) {
            problems.error(
                    "conflict.no-state",
                    frame.place(),
                    Phrase.of("No state is left: all are infeasible."),
                    Phrase.NONE);
            problems.refuseErrors();
        }
        return frame.with(feasible);
    }

    /** An order of a decision maker's own, where nothing is written. */
    interface OwnOrder {
        /** Empty where there is none. */
        Optional<Preference> of(String maker);
    }

    /**
     * The conflict.
     *
     * @param own the order of a decision maker of whom nothing is written
     * @param kind what that comes from
     * @param met by state, whether a stance is met in it
     * @throws stance.problem.RefusedException if what is written does not say enough, or too much
     */
    Conflict conflict(OwnOrder own, Order kind, IntFunction<Predicate<String>> met, List<Evaluation> evaluations) {
        var written = new WrittenOrder(frame, met, problems);
        var preferences = new ArrayList<Preference>();
        var orders = new ArrayList<Order>();
        for (var maker : frame.makers()) {
            var ranking = Optional.ofNullable(terms.ranking().get(maker));
            var statements = Optional.ofNullable(terms.preferences().get(maker));
            if (ranking.isPresent() && statements.isPresent()) {
                problems.error(
                        "conflict.two-orders",
                        frame.place(),
                        Phrase.of("%s has both preferences and a ranking.", maker),
                        Phrase.of("Leave one of them out."));
            }
            orders.add(ranking.isPresent() ? Order.RANKING : statements.isPresent() ? Order.STATEMENTS : kind);
            preferences.add(ranking.map(levels -> written.byRanking(maker, levels))
                    .or(() -> statements.map(written::byStatements))
                    .or(() -> own.of(maker))
                    .orElseGet(() -> without(maker)));
        }
        var statusQuo = statusQuo();
        problems.refuseErrors();
        return new Conflict(
                frame.title(),
                frame.makers(),
                frame.issues(),
                frame.control(),
                orders,
                frame.choices().stream()
                        .map(choice -> Arrays.stream(choice).boxed().toList())
                        .toList(),
                statusQuo,
                model(preferences),
                evaluations);
    }

    private Preference without(String maker) {
        problems.error(
                "conflict.no-order",
                frame.place(),
                Phrase.of("Nothing says what %s prefers.", maker),
                Phrase.of("Give it a list of preferences, or a ranking."));
        return Preference.complete(new int[frame.choices().size()]);
    }

    private GraphModel model(List<Preference> preferences) {
        var maker = new MoveMaker(frame, terms);
        var moves =
                IntStream.range(0, frame.makers().size()).mapToObj(maker::of).toList();
        var unseen = frame.makers().stream().map(this::unseen).toList();
        var options = terms.moves().isEmpty()
                ? Optional.of(new Options(frame.choices(), frame.deciders()))
                : Optional.<Options>empty();
        var joint = Optional.of(maker.joint()).filter(together -> together.count() > 0);
        return new GraphModel(frame.choices().size(), List.<Moves>copyOf(moves), preferences, unseen, joint, options);
    }

    private BitSet unseen(String maker) {
        var unseen = new BitSet();
        for (Combination combination : terms.unseen().getOrDefault(maker, List.of())) {
            IntStream.range(0, frame.choices().size())
                    .filter(state -> frame.holds(combination, frame.choices().get(state)))
                    .forEach(unseen::set);
        }
        return unseen;
    }

    private int statusQuo() {
        var begun = frame.origin().stream().mapToInt(Integer::intValue).toArray();
        terms.statusQuo()
                .ifPresent(said -> said.options().forEach((slot, names) -> {
                    var issue = frame.index(slot);
                    if (names.size() == 1) {
                        begun[issue] = frame.issues()
                                .get(issue)
                                .option(names.iterator().next());
                    } else {
                        problems.error(
                                "conflict.status-quo",
                                frame.place(),
                                Phrase.of("The status quo has one option of \"%s\".", slot),
                                Phrase.NONE);
                    }
                }));
        var states = IntStream.range(0, frame.choices().size())
                .filter(state -> Arrays.equals(frame.choices().get(state), begun))
                .findFirst();
        if (states.isEmpty() && terms.statusQuo().isPresent()) {
            problems.error(
                    "conflict.status-quo",
                    frame.place(),
                    Phrase.of("The status quo cannot be: %s.", StateNames.of(frame.issues(), begun)),
                    Phrase.NONE);
        }
        return states.orElse(0);
    }
}
