package stance.regress.lint;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import stance.evaluate.Evaluation;
import stance.evaluate.Finding;
import stance.evaluate.Footing;
import stance.language.Phrase;
import stance.pack.record.Basis;
import stance.pack.record.Stance;
import stance.problem.Severity;

/**
 * Finds verdicts of scenarios and of their variants that would be others without one stance that somebody else reports or
 * that we inferred.
 */
final class FragileVerdict implements Check {

    static final LintCode CODE = LintCode.ofScenarios(
            "fragile-verdict",
            Severity.INFO,
            "The verdict of a scenario rests on one stance that is reported or inferred.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var resting = new TreeMap<String, Set<String>>();
        subject.results().stream()
                .filter(result -> result.test().expectation().isPresent())
                .forEach(result -> result.evaluation().stream()
                        .flatMap(FragileVerdict::carriers)
                        .forEach(stance -> resting.computeIfAbsent(stance.id(), id -> new LinkedHashSet<>())
                                .add(result.test().id())));
        return resting.entrySet().stream()
                .map(entry ->
                        finding(subject.pack().stance(entry.getKey()).orElseThrow(), List.copyOf(entry.getValue())));
    }

    private static Stream<Stance> carriers(Evaluation evaluation) {
        var hinges = Footing.of(evaluation).hinges().stream()
                .map(hinge -> hinge.stance().id())
                .toList();
        Map<String, Stance> doubtful = new LinkedHashMap<>();
        evaluation.findings().stream()
                .filter(Finding::answers)
                .map(Finding::stance)
                .filter(stance -> stance.basis() == Basis.REPORTED || stance.basis() == Basis.INFERRED)
                .forEach(stance -> doubtful.putIfAbsent(stance.id(), stance));
        return doubtful.values().stream()
                .filter(stance -> hinges.contains(stance.id()))
                .sorted(Comparator.comparing(Stance::id));
    }

    private static LintFinding finding(Stance stance, List<String> scenarios) {
        var first = scenarios.get(0);
        var others = scenarios.size() - 1;
        return LintFinding.of(
                CODE,
                stance,
                others == 0
                        ? Phrase.of(
                                "It is %s, and without it the verdict of %s would be another.",
                                stance.basis().name(), first)
                        : Phrase.of(
                                "It is %s, and without it the verdict of %s and of %s more would be another.",
                                stance.basis().name(), first, others),
                Phrase.of("Look for the actor's own words, or say what makes the report good, and suppress this."));
    }
}
