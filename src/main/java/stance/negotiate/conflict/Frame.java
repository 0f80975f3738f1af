package stance.negotiate.conflict;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import stance.problem.Place;
import stance.scenario.Combination;

/**
 * What states are made of, before anything is said of who moves and prefers what.
 *
 * @param place of the file, for messages
 * @param makers the ids of the decision makers
 * @param control by issue, who decides it; empty where only all together do
 * @param choices the states: the option of each issue
 * @param origin the option of each issue from which a conflict begins, unless something else is said
 */
record Frame(
        String title,
        Place place,
        List<String> makers,
        List<Issue> issues,
        Map<String, Optional<String>> control,
        List<int[]> choices,
        List<Integer> origin) {

    /** Whether a combination holds in a state; one of an issue that is not there holds in none. */
    boolean holds(Combination combination, int[] choice) {
        return combination.options().entrySet().stream().allMatch(slot -> {
            var issue = index(slot.getKey());
            return issue.isPresent()
                    && !Collections.disjoint(
                            issues.get(issue.getAsInt()).names().get(choice[issue.getAsInt()]), slot.getValue());
        });
    }

    /** The number of an issue; empty where it is not there. */
    OptionalInt index(String issue) {
        return IntStream.range(0, issues.size())
                .filter(i -> issues.get(i).id().equals(issue))
                .findFirst();
    }

    /** By issue, the number of who decides it; -1 where nobody does alone. */
    int[] deciders() {
        return issues.stream()
                .mapToInt(issue -> control.getOrDefault(issue.id(), Optional.empty())
                        .map(makers::indexOf)
                        .orElse(-1))
                .toArray();
    }

    /** The same with these states alone. */
    Frame with(List<int[]> states) {
        return new Frame(title, place, makers, issues, control, states, origin);
    }

    /** The same where others decide. */
    Frame controlled(Map<String, Optional<String>> deciders) {
        return new Frame(title, place, makers, issues, deciders, choices, origin);
    }
}
