package stance.regress.lint;

import static stance.regress.lint.LintCode.UNCOVERED_QUOTE;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds quotes that no scenario with an expectation brings up. */
final class Quotes implements Check {

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var spoke = subject.tested()
                .flatMap(evaluation -> evaluation.findings().stream())
                .map(finding -> finding.stance().id())
                .collect(Collectors.toSet());
        return subject.pack().stances().stream()
                .filter(stance -> stance.quote().isPresent() && !spoke.contains(stance.id()))
                .map(stance -> LintFinding.of(
                        UNCOVERED_QUOTE,
                        stance.id(),
                        stance.place(),
                        "No scenario that says what it expects brings its quote up.",
                        "Begin one with \"stance new tests --stance " + stance.id() + "\"."));
    }
}
