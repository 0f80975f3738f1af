package stance.negotiate.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.language.Phrase;
import stance.negotiate.graph.Preference;
import stance.problem.Problems;
import stance.scenario.Combination;
import stance.scenario.Statement;

/** Preferences that an analyst wrote. */
final class WrittenOrder {

    private final Frame frame;
    private final IntFunction<Predicate<String>> met;
    private final Problems problems;

    /**
     * Over the states of a frame.
     *
     * @param met by state, whether a stance is met in it
     */
    WrittenOrder(Frame frame, IntFunction<Predicate<String>> met, Problems problems) {
        this.frame = frame;
        this.met = met;
        this.problems = problems;
    }

    /** What holds of the weightiest statement on which two states differ decides. */
    Preference byStatements(List<Statement> statements) {
        var holding = IntStream.range(0, frame.choices().size())
                .mapToObj(state -> statements.stream()
                        .map(statement -> statement.holds(
                                        combination -> frame.holds(
                                                combination, frame.choices().get(state)),
                                        met.apply(state))
                                ? "1"
                                : "0")
                        .collect(Collectors.joining()))
                .toList();
        var levels = holding.stream().distinct().sorted().toList();
        var levelOf = new HashMap<String, Integer>();
        levels.forEach(level -> levelOf.put(level, levelOf.size()));
        return Preference.complete(holding.stream().mapToInt(levelOf::get).toArray());
    }

    /** The first level in which something holds of a state is its own. */
    Preference byRanking(String maker, List<List<Combination>> levels) {
        var ranks = frame.choices().stream()
                .mapToInt(choice -> -IntStream.range(0, levels.size())
                        .filter(level ->
                                levels.get(level).stream().anyMatch(combination -> frame.holds(combination, choice)))
                        .findFirst()
                        .orElse(levels.size()))
                .toArray();
        var missing = IntStream.range(0, ranks.length)
                .filter(state -> ranks[state] == -levels.size())
                .toArray();
        if (missing.length > 0) {
            problems.error(
                    "conflict.ranking",
                    frame.place(),
                    Phrase.of(
                            "The ranking of %s leaves out %s of %s states, such as this: %s.",
                            maker,
                            missing.length,
                            ranks.length,
                            StateNames.of(frame.issues(), frame.choices().get(missing[0]))),
                    Phrase.of("{} at the end takes in all that are left."));
        }
        return Preference.complete(ranks);
    }
}
