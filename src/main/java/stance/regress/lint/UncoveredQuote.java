package stance.regress.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.problem.Severity;

/** Finds quotes that no scenario with an expectation brings up. */
final class UncoveredQuote implements Check {

    static final LintCode CODE = LintCode.ofScenarios(
            "uncovered-quote", Severity.WARNING, "No scenario with an expectation brings a quote up.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var spoke = subject.tested()
                .flatMap(evaluation -> evaluation.findings().stream())
                .map(finding -> finding.stance().id())
                .collect(Collectors.toSet());
        return subject.heard()
                .filter(stance -> stance.quote().isPresent() && !spoke.contains(stance.id()))
                .map(stance -> LintFinding.of(
                        CODE,
                        stance,
                        Phrase.of("No scenario that says what it expects brings its quote up."),
                        Phrase.of("Begin one with \"stance new tests --stance %s\".", stance.id())));
    }
}
