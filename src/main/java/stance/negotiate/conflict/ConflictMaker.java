package stance.negotiate.conflict;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
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

    /**
     * The conflict.
     *
     * @throws stance.problem.RefusedException if what is written does not say enough, or too much
     */
    Conflict conflict(Orders orders, List<Evaluation> evaluations) {
        var statusQuo = statusQuo();
        problems.refuseErrors();
        return new Conflict(
                frame.title(),
                frame.makers(),
                frame.issues(),
                frame.control(),
                orders.kinds(),
                frame.choices().stream()
                        .map(choice -> Arrays.stream(choice).boxed().toList())
                        .toList(),
                statusQuo,
                model(orders.preferences()),
                evaluations);
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
                    if (names.size() == 1) {
                        var option = names.iterator().next();
                        frame.index(slot)
                                .ifPresent(issue -> frame.issues()
                                        .get(issue)
                                        .option(option)
                                        .ifPresent(number -> begun[issue] = number));
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
