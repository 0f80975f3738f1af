package stance.regress.lint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.problem.Severity;

/** Finds sources that no stance cites. */
final class UncitedSource implements Check {

    static final LintCode CODE = LintCode.of("uncited-source", Severity.WARNING, "No stance cites a source.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        var cited = subject.pack().stances().stream()
                .map(stance -> stance.source().id())
                .collect(Collectors.toSet());
        return subject.pack().sources().values().stream()
                .filter(source -> !cited.contains(source.id()))
                .map(source -> LintFinding.of(
                        CODE,
                        source.id(),
                        subject.inSources(source.at()),
                        Phrase.of("No stance cites the source %s.", source.id()),
                        Phrase.of("Take it out, or write down what it says.")));
    }
}
