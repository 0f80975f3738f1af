package stance.regress.lint;

import java.util.Comparator;
import java.util.Optional;
import stance.language.Phrase;
import stance.pack.record.Stance;
import stance.problem.Place;
import stance.scenario.Proposal;

/**
 * One thing that is doubtful in a pack.
 *
 * @param at what it is about, by which it can be suppressed: the id of a stance, {@code A+B} of two, {@code Type.field},
 *     the id of a source
 * @param message one or more sentences
 * @param hint how to put it right
 * @param witness a proposal that shows it
 */
public record LintFinding(
        LintCode code, String at, Place place, Phrase message, Phrase hint, Optional<Proposal> witness) {

    static final Comparator<LintFinding> ORDER = Comparator.<LintFinding, String>comparing(
                    finding -> finding.place().file())
            .thenComparing(finding -> finding.place().line())
            .thenComparing(LintFinding::code)
            .thenComparing(LintFinding::at)
            .thenComparing(finding -> finding.message().toString());

    static LintFinding of(LintCode code, String at, Place place, Phrase message, Phrase hint) {
        return new LintFinding(code, at, place, message, hint, Optional.empty());
    }

    static LintFinding of(LintCode code, Stance stance, Phrase message, Phrase hint) {
        return of(code, stance.id(), stance.place(), message, hint);
    }
}
