package stance.regress.lint;

import static stance.regress.lint.LintCode.FRAGILE_VERDICT;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Evaluator;
import stance.evaluate.Finding;
import stance.pack.record.Basis;
import stance.pack.record.Stance;

/**
 * Finds verdicts of scenarios and of their variants that would be others without one stance that somebody else reports or
 * that we inferred.
 */
final class Fragility implements Check {

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var resting = new TreeMap<String, Set<String>>();
        subject.results().stream()
                .filter(result -> result.test().expectation().isPresent())
                .forEach(result -> result.evaluation().stream()
                        .flatMap(Fragility::carriers)
                        .forEach(stance -> resting.computeIfAbsent(stance.id(), id -> new LinkedHashSet<>())
                                .add(result.test().id())));
        return resting.entrySet().stream()
                .map(entry ->
                        finding(subject.pack().stance(entry.getKey()).orElseThrow(), List.copyOf(entry.getValue())));
    }

    private static Stream<Stance> carriers(Evaluation evaluation) {
        Map<String, Stance> doubtful = new LinkedHashMap<>();
        evaluation.findings().stream()
                .filter(Finding::answers)
                .map(Finding::stance)
                .filter(stance -> stance.basis() == Basis.REPORTED || stance.basis() == Basis.INFERRED)
                .forEach(stance -> doubtful.putIfAbsent(stance.id(), stance));
        return doubtful.values().stream()
                .filter(stance -> Evaluator.without(evaluation, stance).verdict() != evaluation.verdict())
                .sorted(Comparator.comparing(Stance::id));
    }

    private static LintFinding finding(Stance stance, List<String> scenarios) {
        var first = scenarios.get(0);
        var others = scenarios.size() - 1;
        return LintFinding.of(
                FRAGILE_VERDICT,
                stance.id(),
                stance.place(),
                "It is " + stance.basis() + ", and without it the verdict of " + first
                        + (others == 0 ? "" : " and of " + others + " more")
                        + " would be another.",
                "Look for the actor's own words, or say what makes the report good, and suppress this.");
    }
}
