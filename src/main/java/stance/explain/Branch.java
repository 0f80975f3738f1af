package stance.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stance.pack.form.Condition;
import stance.pack.form.Condition.Pattern;
import stance.pack.record.StanceRule;

/**
 * The conditions of a rule with one pattern chosen of each {@code or}, and what is asked to tell how far they are met.
 *
 * @param asked one for each condition
 * @param patterns the places of the positive patterns among the conditions
 * @param answered those of the patterns whose facts the rule answers
 */
record Branch(
        StanceRule rule,
        List<Condition> conditions,
        List<ConditionQuestion> asked,
        List<Integer> patterns,
        List<Target> answered) {

    /** Keeps its own copies. */
    Branch {
        conditions = List.copyOf(conditions);
        asked = List.copyOf(asked);
        patterns = List.copyOf(patterns);
        answered = List.copyOf(answered);
    }

    /** A pattern whose facts a rule answers: where it is and the type of its facts. */
    record Target(int place, String type) {}

    static Branch of(StanceRule rule, List<Condition> conditions, List<ConditionQuestion> asked) {
        var patterns = IntStream.range(0, conditions.size())
                .filter(place -> conditions.get(place) instanceof Pattern)
                .boxed()
                .toList();
        var targets = Targets.of(rule);
        var answered = patterns.stream()
                .flatMap(place -> target(place, (Pattern) conditions.get(place), targets).stream())
                .toList();
        return new Branch(rule, conditions, asked, patterns, answered);
    }

    /** Whether a match says by itself which value met each condition, without a question. */
    boolean isPlain() {
        return conditions.stream()
                .allMatch(condition -> condition instanceof Pattern
                        || condition instanceof Condition.Absence
                        || condition instanceof Condition.Universal);
    }

    private static Optional<Target> target(int place, Pattern pattern, Set<String> targets) {
        return pattern.binding().filter(targets::contains).map(binding -> new Target(place, pattern.type()));
    }
}
