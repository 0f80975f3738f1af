package stance.regress.lint;

import java.util.List;
import java.util.stream.Stream;
import stance.language.Phrase;
import stance.pack.record.Stance;
import stance.problem.Severity;

/** Finds stances that are still being written. */
final class Draft implements Check {

    static final LintCode CODE =
            LintCode.of("draft", Severity.INFO, "A stance is a draft: it takes no part in a verdict.");

    @Override
    public List<LintCode> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<LintFinding> findings(Subject subject) {
        return subject.pack().stances().stream()
                .filter(Stance::isDraft)
                .map(stance -> LintFinding.of(
                        CODE,
                        stance,
                        Phrase.of("It is a draft: no evaluation hears it, and it supersedes nothing."),
                        Phrase.of("Take @status away when its words have been read.")));
    }
}
