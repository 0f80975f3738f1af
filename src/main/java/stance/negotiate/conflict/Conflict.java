package stance.negotiate.conflict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.evaluate.Evaluation;
import stance.language.Phrase;
import stance.negotiate.graph.GraphModel;
import stance.scenario.Proposal;

/**
 * A conflict with names. States and decision makers have their places in the lists as numbers in the model.
 *
 * @param title what it is about, as it was written
 * @param makers the ids of the decision makers
 * @param control by issue, who decides it; empty where only all parties together do
 * @param orders by decision maker, where its preferences come from
 * @param states the option of each issue
 * @param statusQuo the number of the state to begin from
 * @param evaluations what the engine makes of each state, where the conflict is over a scenario; none where it is not
 */
public record Conflict(
        String title,
        List<String> makers,
        List<Issue> issues,
        Map<String, Optional<String>> control,
        List<Order> orders,
        List<List<Integer>> states,
        int statusQuo,
        GraphModel model,
        List<Evaluation> evaluations) {

    /** Keeps its own copies. */
    public Conflict {
        makers = List.copyOf(makers);
        issues = List.copyOf(issues);
        control = Collections.unmodifiableMap(new LinkedHashMap<>(control));
        orders = List.copyOf(orders);
        states = List.copyOf(states);
        evaluations = List.copyOf(evaluations);
    }

    /** What a state is called: the options of its issues, where there is more than one. */
    public Phrase name(int state) {
        return StateNames.of(
                issues, states.get(state).stream().mapToInt(Integer::intValue).toArray());
    }

    /** What is other in a state than in one from which it is reached. */
    public Phrase difference(int from, int to) {
        return StateNames.difference(issues, states.get(from), states.get(to));
    }

    /** The proposal that it is over; empty where it comes without a pack. */
    public Optional<Proposal> proposal() {
        return evaluations.stream()
                .findFirst()
                .map(evaluation -> evaluation.proposal().original().orElse(evaluation.proposal()));
    }

    /** Where the preferences of a decision maker come from. */
    public enum Order {
        /** From what it answers to each package, by which cells are worse: that may leave pairs open. */
        CELLS,

        /** From how many of its cells are worse: an assumption. */
        COUNTS,

        /** From a list of what it prefers to be so, which the analyst wrote. */
        STATEMENTS,

        /** From a ranking of the states, which the analyst wrote. */
        RANKING
    }
}
