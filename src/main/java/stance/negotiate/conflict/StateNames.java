package stance.negotiate.conflict;

import java.util.List;
import java.util.stream.IntStream;
import stance.language.Phrase;

/** What a state is called: the options of its issues. */
final class StateNames {

    private StateNames() {}

    static Phrase of(List<Issue> issues, int[] choice) {
        return Phrase.listed(
                IntStream.range(0, choice.length)
                        .filter(issue -> issues.get(issue).options().size() > 1)
                        .mapToObj(issue -> Phrase.of(
                                "%s: %s",
                                issues.get(issue).id(),
                                issues.get(issue).options().get(choice[issue])))
                        .toList(),
                "; ");
    }

    /** What is other in a state than in one before. */
    static Phrase difference(List<Issue> issues, List<Integer> from, List<Integer> to) {
        return Phrase.listed(
                IntStream.range(0, issues.size())
                        .filter(issue -> !from.get(issue).equals(to.get(issue)))
                        .mapToObj(issue -> Phrase.of(
                                "%s: %s",
                                issues.get(issue).id(),
                                issues.get(issue).options().get(to.get(issue))))
                        .toList(),
                "; ");
    }
}
